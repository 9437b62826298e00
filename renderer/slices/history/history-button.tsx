import { useState, type ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { HistoryIcon } from '../../kit/ui/icons.ts'
import { HistoryPanel, type HistoryPanelProps } from './history-panel.tsx'

/** In the form of a record that has no page of its own: its changes, and the way back to an earlier state. */
export function HistoryButton(record: HistoryPanelProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" icon={<HistoryIcon />} onPress={() => setIsOpen(true)}>
        {t('history.title')}
      </Button>
      <Dialog title={t('history.title')} isOpen={isOpen} onClose={() => setIsOpen(false)} isDismissable>
        <HistoryPanel {...record} />
      </Dialog>
    </>
  )
}

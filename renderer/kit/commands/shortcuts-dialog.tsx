import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Table } from '../ui/table.tsx'
import { commandIds, definitions } from './definitions.ts'
import { shortcutText } from './shortcuts.ts'

interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All keys of Kontor. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps): ReactNode {
  const commands = commandIds().flatMap((id) => {
    const { label, shortcut } = definitions[id]
    return shortcut === null ? [] : [{ keys: shortcutText(shortcut), does: t(label) }]
  })
  const inLists = (['space', 'enter', 'shiftF10'] as const).map((name) => ({
    keys: t(`shortcuts.${name}`),
    does: t(`shortcuts.${name}.does`),
  }))
  return (
    <Dialog title={t('shortcuts.title')} isOpen={isOpen} onClose={onClose} isDismissable>
      <Table
        label={t('shortcuts.title')}
        isScrolledByKeys
        rows={[...commands, ...inLists]}
        rowKey={(row) => row.keys}
        columns={[
          { id: 'does', title: t('shortcuts.general'), cell: (row) => row.does },
          { id: 'keys', title: t('shortcuts.title'), cell: (row) => row.keys },
        ]}
      />
    </Dialog>
  )
}

import type { ReactNode } from 'react'
import type { AudienceInput } from '../../../preload/contract/mailings.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { SaveIcon } from '../../kit/ui/icons.ts'

interface SaveTableProps {
  readonly audience: AudienceInput
  readonly name: string
  readonly isDisabled: boolean
}

/** Saves whom a mailing reaches as a table, for a printer or another program. */
export function SaveTable({ audience, name, isDisabled }: SaveTableProps): ReactNode {
  const save = async (): Promise<void> => {
    const suggestedName = `${name || t('mailings.title')} ${today()}`
    const target = await send(api.files.chooseSave, { kind: 'csv', suggestedName })
    if (!target.ok || !target.value) return
    await send(
      api.mailings.export,
      { audience, file: target.value.file },
      { done: ({ rows }) => t('mailings.csv.saved', { count: rows }) },
    )
  }
  return (
    <Button
      does={api.mailings.export}
      icon={<SaveIcon />}
      isDisabled={isDisabled}
      onPress={() => void save()}
    >
      {t('mailings.csv')}
    </Button>
  )
}

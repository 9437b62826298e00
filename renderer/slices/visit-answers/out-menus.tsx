import { useState, type ReactNode } from 'react'
import type { AnswersFilter } from '../../../preload/contract/visit-answers.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { PrintIcon, SaveIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'

const versions = ['public', 'internal'] as const
type Version = (typeof versions)[number]

interface OutMenuProps {
  readonly filter: AnswersFilter
  readonly isDisabled: boolean
}

const entriesOf = (run: (version: Version) => void) => [
  {
    title: t('visitAnswers.version'),
    entries: versions.map((version) => ({
      id: version,
      label: t(`visitAnswers.version.${version}`),
      run: () => run(version),
    })),
  },
]

/** Prints what is shown: for everybody, or with all figures for the office itself. */
export function PrintMenu({ filter, isDisabled }: OutMenuProps): ReactNode {
  const [isPrinting, setPrinting] = useState(false)
  const print = async (version: Version): Promise<void> => {
    setPrinting(true)
    const printed = await send(api.reports.answers, { filter, version, language: currentLanguage() })
    setPrinting(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  useCommandHandler('page.print', () => void print('public'), { isEnabled: !isPrinting && !isDisabled })
  return (
    <MenuButton label={t('visitAnswers.print')} groups={entriesOf((version) => void print(version))}>
      <Button icon={<PrintIcon />} isDisabled={isPrinting || isDisabled}>
        {t('visitAnswers.print')}
      </Button>
    </MenuButton>
  )
}

/** Saves what is shown as a table, in the same two versions. */
export function ExportMenu({ filter, isDisabled }: OutMenuProps): ReactNode {
  const save = async (version: Version): Promise<void> => {
    const { from, to } = filter
    const suggestedName = t(`visitAnswers.fileName.${version}`, { from, to })
    const target = await send(api.files.chooseSave, { kind: 'csv', suggestedName })
    if (!target.ok || target.value === null) return
    const { file } = target.value
    await send(
      api.visitAnswers.export,
      { filter, version, language: currentLanguage(), file },
      { done: t('visitAnswers.exported') },
    )
  }
  return (
    <MenuButton label={t('visitAnswers.export')} groups={entriesOf((version) => void save(version))}>
      <Button icon={<SaveIcon />} isDisabled={isDisabled}>
        {t('visitAnswers.export')}
      </Button>
    </MenuButton>
  )
}

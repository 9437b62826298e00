import type { ReactNode } from 'react'
import { workbookRowsMax, type ExportedColumn } from '../../../preload/contract/list-export.ts'
import type { ListName, ListSort, RecordSelection } from '../../../preload/contract/lists.ts'
import { api } from '../data/api.ts'
import { send } from '../data/use-command.ts'
import { today } from '../i18n/calendar.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { ChevronDownIcon } from '../ui/icons.ts'
import { MenuButton } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import type { ListFace } from './faces.ts'

interface ExportMenuProps {
  readonly list: ListName
  readonly face: ListFace
  /** What the list is called, for the name of the file. */
  readonly title: string
  readonly records: RecordSelection
  readonly count: number
  readonly sort: ListSort
  /** Columns that are shown, in their order. */
  readonly shown: readonly string[]
  /** Its records can be saved as contact cards. */
  readonly hasCards: boolean
  /** What a printed list says under its title. */
  readonly note: string
}

/** More do not fit onto a page. */
const printedColumnsMax = 20

/** A column of the list as one of a file. */
function exported(face: ListFace, column: string): readonly ExportedColumn[] {
  const known = face.columns[column]
  if (known === undefined) return []
  const words = Object.fromEntries(
    (known.choices ?? []).map((value) => [value, face.choiceText(column, value)]),
  )
  return [{ column, title: face.title(column), kind: known.isSeveral ? 'choice' : known.kind, words }]
}

/** Saves the records of a list as a file: what is shown, or every field. */
export function ExportMenu({
  list,
  face,
  title,
  records,
  count,
  sort,
  shown,
  hasCards,
  note,
}: ExportMenuProps): ReactNode {
  const save = async (format: 'csv' | 'xlsx' | 'vcf', names: readonly string[]): Promise<void> => {
    const target = await send(api.files.chooseSave, { kind: format, suggestedName: `${title} ${today()}` })
    if (!target.ok || !target.value) return
    const columns = names.flatMap((name) => exported(face, name))
    const input = { list, records, sort: [...sort], columns, format, file: target.value.file }
    const saved = await send(api.lists.export, input)
    if (saved.ok) showToast({ tone: 'success', title: t('list.exported', { count: saved.value.rows }) })
  }
  const print = async (): Promise<void> => {
    showToast({ tone: 'info', title: t('list.print.making') })
    const columns = shown.flatMap((name) => exported(face, name)).slice(0, printedColumnsMax)
    const printed = await send(api.reports.list, { list, records, sort: [...sort], columns, title, note })
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  const all = Object.keys(face.columns)
  const isTooLong = count > workbookRowsMax
  return (
    <MenuButton
      label={t('list.export')}
      groups={[
        {
          title: t('list.export.shown'),
          entries: [
            {
              id: 'xlsx',
              label: t('list.export.xlsx'),
              isDisabled: isTooLong,
              run: () => void save('xlsx', shown),
            },
            { id: 'csv', label: t('list.export.csv'), run: () => void save('csv', shown) },
          ],
        },
        {
          title: t('list.export.all'),
          entries: [
            {
              id: 'xlsx-all',
              label: t('list.export.xlsx'),
              isDisabled: isTooLong,
              run: () => void save('xlsx', all),
            },
            { id: 'csv-all', label: t('list.export.csv'), run: () => void save('csv', all) },
          ],
        },
        {
          title: t('list.export.other'),
          entries: [
            { id: 'print', label: t('list.export.print'), run: () => void print() },
            ...(hasCards
              ? [{ id: 'vcf', label: t('list.export.vcf'), run: () => void save('vcf', shown) }]
              : []),
          ],
        },
      ]}
    >
      <Button>
        {t('list.export')}
        <ChevronDownIcon />
      </Button>
    </MenuButton>
  )
}

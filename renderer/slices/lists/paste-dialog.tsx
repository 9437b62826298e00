import { useState, type ReactNode } from 'react'
import type { ListRow } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { cellText } from '../../kit/list/faces.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { sayChanged } from './bulk-dialog.tsx'
import { valueOf } from './pasted-values.ts'
import type { ListedRecords } from './record-list.ts'
import { recordsText } from './words.ts'

/** Lines of the clipboard, and the rows into which they go, as many of both. */
export interface Pasted {
  readonly rows: readonly Pick<ListRow, 'id'>[]
  readonly lines: readonly string[]
}

interface PasteDialogProps {
  readonly definition: ListedRecords
  /** Null while closed. */
  readonly pasted: Pasted | null
  readonly onClose: () => void
}

const unfitShown = 5

/** Copied cells into one field of as many selected records, each its own, shown before it is done. */
export function PasteDialog({ definition, pasted, onClose }: PasteDialogProps): ReactNode {
  const title = t('lists.paste.title', { records: recordsText(definition.list, pasted?.rows.length ?? 0) })
  // as many as there are lines, each for its row
  return pasted === null ? null : (
    <PasteValues definition={definition} pasted={pasted} title={title} onClose={onClose} />
  )
}

interface PasteValuesProps extends PasteDialogProps {
  readonly pasted: Pasted
  readonly title: string
}

function PasteValues({ definition, pasted, title, onClose }: PasteValuesProps): ReactNode {
  const { list, face, many } = definition
  const [name, setName] = useState(many.firstField)
  const field = many.pasted[name]
  const values = pasted.lines.map((line) => field && valueOf(face, name, field, line))
  const unfit = pasted.lines.flatMap((text, place) =>
    values[place] === undefined ? [{ text, number: place + 1 }] : [],
  )
  const input = {
    list,
    selection: { ids: pasted.rows.map(({ id }) => id) },
    change: {
      kind: 'setEach' as const,
      field: name,
      values: pasted.rows.map(({ id }, place) => ({ id, value: values[place] ?? null })),
    },
  }
  const isFit = unfit.length === 0
  const preview = useData(api.lists.previewChange, input, { enabled: isFit, keepPrevious: true })
  const change = useCommand(api.lists.change)
  const apply = async (): Promise<void> => {
    const saved = await change.run(input)
    if (!saved.ok) return
    sayChanged(recordsText(list, saved.value.changed), saved.value.changed > 0)
    onClose()
  }
  const said = (value: string): string =>
    value === '' ? t('lists.paste.empty') : cellText(face, name, value)
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            does={api.lists.change}
            variant="primary"
            isDisabled={!isFit || preview.data === undefined || change.isRunning}
            onPress={() => void apply()}
          >
            {t('lists.paste.apply')}
          </Button>
        </>
      }
    >
      <div className="paste-values">
        <p>{t('lists.paste.what', { count: pasted.lines.length })}</p>
        <Select
          label={t('list.filter.column')}
          choices={Object.keys(many.pasted)
            .map((value) => ({ value, label: face.title(value) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))}
          value={name}
          onChange={setName}
        />
        {!isFit && (
          <Notice tone="warning" title={t('lists.paste.unfit', { count: unfit.length })}>
            <ul className="bulk-examples">
              {unfit.slice(0, unfitShown).map(({ text, number }) => (
                <li key={number}>{t('lists.paste.unfit.line', { number, text })}</li>
              ))}
            </ul>
          </Notice>
        )}
        {isFit && preview.data && (
          <Notice
            tone={preview.data.overwritten > 0 ? 'warning' : 'info'}
            title={t('lists.bulk.preview', {
              count: preview.data.changed,
              selected: preview.data.selected,
              plural: t(`lists.plural.dative.${list}`),
            })}
          >
            <ul className="bulk-examples">
              {preview.data.examples.map((one) => (
                <li key={one.name}>
                  {t('lists.paste.example', {
                    name: one.name,
                    before: said(one.before),
                    after: said(one.after),
                  })}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </Dialog>
  )
}

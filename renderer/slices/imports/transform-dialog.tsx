import type { ReactNode } from 'react'
import type { CellTransform } from '../../../preload/contract/import-fields.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { DraftScope, useGuard } from '../../kit/form/draft-scope.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { AddIcon, CloseIcon } from '../../kit/ui/icons.ts'
import { TextField } from '../../kit/ui/text-field.tsx'
import type { Target } from './wizard-state.ts'
import { fieldText } from './draft-words.ts'

interface TransformDialogProps {
  readonly title: string
  readonly target: Target
  /** Different texts in the column's first rows. */
  readonly values: readonly string[]
  readonly onClose: () => void
  readonly onSave: (transform: CellTransform | null) => void
}

interface Entry {
  readonly from: string
  readonly to: string
}

interface Chosen {
  readonly kind: Kind
  readonly entries: readonly Entry[]
}

const kinds = ['usual', 'asIs', 'lookup'] as const
type Kind = (typeof kinds)[number]

/** More different texts than these are no list of codes. */
const prefilledMax = 30

/** What is done with a column's cells before their field reads them. */
export function TransformDialog({ title, target, values, onClose, onSave }: TransformDialogProps): ReactNode {
  const before = target.transform
  const fresh: Chosen = {
    kind: before?.kind ?? 'usual',
    entries:
      before?.kind === 'lookup'
        ? before.entries
        : values.slice(0, prefilledMax).map((value) => ({ from: value, to: '' })),
  }
  const draft = useDraft({
    form: 'importColumn.transform',
    record: null,
    thing: `${title} ${JSON.stringify(fresh)}`,
    about: title,
  })
  const { texts, guarded } = useGuard(draft)
  const { values: chosen, change, current } = useFields(draft, fresh)
  const { kind, entries } = chosen
  const save = guarded(() => {
    const { kind: saidKind, entries: saidEntries } = current()
    draft.drop()
    const said = saidEntries.filter(({ from, to }) => from.trim() !== '' && to.trim() !== '')
    if (saidKind === 'usual' || (saidKind === 'lookup' && said.length === 0)) onSave(null)
    else if (saidKind === 'asIs') onSave({ kind: saidKind })
    else
      onSave({ kind: saidKind, entries: said.map(({ from, to }) => ({ from: from.trim(), to: to.trim() })) })
  })
  useCommandHandler('dialog.submit', save)
  const setEntry = (index: number, part: Partial<Entry>): void =>
    change({ entries: entries.map((entry, at) => (at === index ? { ...entry, ...part } : entry)) })
  return (
    <Dialog
      title={t('imports.transform.title', { column: title })}
      isOpen
      onClose={onClose}
      size="medium"
      footer={
        <>
          <Button
            onPress={() => {
              draft.discard()
              onClose()
            }}
          >
            {t(draft.isChanged ? 'form.draft.discard' : 'imports.cancel')}
          </Button>
          <Button variant="primary" onPress={save}>
            {t('imports.transform.save')}
          </Button>
        </>
      }
    >
      <DraftScope draft={draft} texts={texts}>
        <RadioGroup
          label={t('imports.transform.question', { field: fieldText(target.field) })}
          choices={kinds.map((value) => ({
            value,
            label: t(`imports.transform.${value}`),
            note: t(`imports.transform.${value}.note`),
          }))}
          value={kind}
          onChange={(next) => change({ kind: next })}
        />
        {kind === 'lookup' && (
          <div className="imports-lookup">
            {entries.map((entry, index) => (
              <div key={index} className="imports-lookup-row">
                <TextField
                  label={t('imports.transform.from', { number: index + 1 })}
                  isLabelHidden
                  placeholder={t('imports.transform.from.short')}
                  value={entry.from}
                  onChange={(from) => setEntry(index, { from })}
                />
                <span aria-hidden="true">→</span>
                <TextField
                  label={t('imports.transform.to', { number: index + 1 })}
                  isLabelHidden
                  placeholder={t('imports.transform.to.short')}
                  value={entry.to}
                  onChange={(to) => setEntry(index, { to })}
                />
                <IconButton
                  label={t('imports.transform.remove', { number: index + 1 })}
                  icon={<CloseIcon />}
                  onPress={() => change({ entries: entries.filter((_entry, at) => at !== index) })}
                />
              </div>
            ))}
            <div>
              <Button
                size="small"
                icon={<AddIcon />}
                onPress={() => change({ entries: [...entries, { from: '', to: '' }] })}
              >
                {t('imports.transform.add')}
              </Button>
            </div>
          </div>
        )}
      </DraftScope>
    </Dialog>
  )
}

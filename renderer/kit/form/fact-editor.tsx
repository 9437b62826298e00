import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Form } from 'react-aria-components'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { firstField } from '../ui/first-field.ts'
import { DraftScope, useGuard } from './draft-scope.tsx'
import type { EditableRecord, Fact } from './facts.ts'
import { FormFailure } from './form-failure.tsx'
import { isSame } from './same.ts'
import { useDraft } from './use-draft.ts'
import type { SaveFact } from './use-fact-saver.ts'
import { useRecordForm } from './use-record-form.ts'

interface FactEditorProps<Values extends FieldValues> {
  readonly fact: Fact<keyof Values & string>
  readonly record: EditableRecord<Values>
  readonly save: SaveFact<Values>
  /** `keepsKeys`: the keys were in the editor, and shall be where it stood. */
  readonly onClose: (keepsKeys: boolean) => void
}

/** A fact as its fields, where it stands: saved when it is left, by Enter or Ctrl+S; Esc leaves what is on record. */
export function FactEditor<Values extends FieldValues>({
  fact,
  record,
  save,
  onClose,
}: FactEditorProps<Values>): ReactNode {
  const [opened] = useState(record.values)
  const place = useRef<HTMLDivElement>(null)
  const isSettling = useRef(false)
  const hasKeys = (): boolean => place.current?.contains(document.activeElement) === true
  const draft = useDraft({
    form: record.form,
    record: record.id,
    thing: fact.id,
    basis: JSON.stringify(fact.fields.map((field) => opened[field])),
    about: record.about,
  })
  const { form, failure, isSaving, submit } = useRecordForm<Values, unknown>({
    draft,
    schema: record.schema,
    defaults: opened,
    save: (values) => save(fact.fields, opened, values),
    onSaved: () => onClose(hasKeys()),
  })
  const { texts, guarded } = useGuard(draft)
  useEffect(() => {
    const first = place.current && firstField(place.current)
    first?.focus()
    if (first instanceof HTMLInputElement) first.select()
  }, [])

  const putBack = (): void => {
    draft.discard()
    onClose(true)
  }
  const store = (): void => {
    const values = form.getValues()
    if (fact.fields.every((field) => isSame(values[field], opened[field]))) {
      draft.drop()
      onClose(hasKeys())
    } else if (!isSaving) submit()
  }
  const saveNow = (): void => {
    // a field is left for a moment, so that what was typed counts
    isSettling.current = true
    guarded(store)()
    isSettling.current = false
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>): void => {
    const stays = (element: Element | null): boolean =>
      currentTarget.contains(element) || element?.closest('.popover, .modal') != null
    if (isSettling.current || stays(relatedTarget) || stays(document.activeElement)) return
    // what does not fit stays, and says so
    if (currentTarget.querySelector('[aria-invalid="true"]') === null) saveNow()
  }
  useCommandHandler('record.save', saveNow)
  useCommandHandler('dialog.submit', saveNow)
  return (
    // keys and focus of all its fields come by here
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') putBack()
      }}
    >
      <Form
        className="form fact-editor"
        validationBehavior="aria"
        aria-label={t('form.fact.edit', { field: fact.label })}
        onSubmit={(event) => {
          event.preventDefault()
          saveNow()
        }}
      >
        <FormFailure
          failure={failure}
          onReload={() => {
            void record.renew()
            onClose(true)
          }}
        />
        <DraftScope draft={draft} texts={texts}>
          {fact.fields.map((field) => (
            <record.Control key={field} name={field} control={form.control} />
          ))}
        </DraftScope>
        <div className="fact-editor-actions">
          <Button size="small" type="submit" isDisabled={isSaving}>
            {t('ui.save')}
          </Button>
          <Button size="small" variant="quiet" onPress={putBack}>
            {t('ui.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  )
}

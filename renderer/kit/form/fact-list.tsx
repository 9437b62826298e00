import './fact-list.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { AddIcon, EditIcon } from '../ui/icons.ts'
import { MenuButton } from '../ui/menu.tsx'
import { useFormNeeds } from './draft-scope.tsx'
import { FactEditor } from './fact-editor.tsx'
import type { EditableRecord, Fact } from './facts.ts'
import { useFactSaver, type SaveFact } from './use-fact-saver.ts'

/** Facts to read, without what is empty. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts
        .filter(({ content }) => content !== null)
        .map((fact) => (
          <div key={fact.id} className="fact">
            <dt>{fact.label}</dt>
            <dd>{fact.content}</dd>
          </div>
        ))}
    </dl>
  )
}

interface FactListProps<Values extends FieldValues> {
  readonly facts: readonly Fact<keyof Values & string>[]
  readonly record: EditableRecord<Values>
}

/** Facts that are edited where they stand by those who may; what is empty can be added. */
export function FactList<Values extends FieldValues>(props: FactListProps<Values>): ReactNode {
  const isReadOnly = useFormNeeds(props.record) !== null
  return isReadOnly ? <Facts facts={props.facts} /> : <EditableFacts {...props} />
}

function EditableFacts<Values extends FieldValues>({ facts, record }: FactListProps<Values>): ReactNode {
  const save = useFactSaver(record)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  /** The fact at which the keys shall be once its editor is gone. */
  const keysAt = useRef<string | null>(null)
  useEffect(() => {
    if (keysAt.current === null) return
    const fact = list.current?.querySelector(`[data-fact="${keysAt.current}"] .fact-edit`)
    keysAt.current = null
    const button = fact ?? list.current?.querySelector('.fact-add')
    if (button instanceof HTMLElement) button.focus()
  }, [open])
  const edit = (id: string): void => setOpen((before) => new Set([...before, id]))
  const close = (id: string, keepsKeys: boolean): void => {
    if (keepsKeys) keysAt.current = id
    setOpen((before) => new Set([...before].filter((each) => each !== id)))
  }
  const missing = facts.filter(
    ({ id, content, fields }) => content === null && fields.length > 0 && !open.has(id),
  )
  return (
    <div ref={list} className="fact-list">
      <dl className="facts">
        {facts
          .filter(({ id, content }) => content !== null || open.has(id))
          .map((fact) => (
            <FactRow
              key={fact.id}
              fact={fact}
              record={record}
              save={save}
              isOpen={open.has(fact.id)}
              onEdit={() => edit(fact.id)}
              onClose={(keepsKeys) => close(fact.id, keepsKeys)}
            />
          ))}
      </dl>
      {missing.length > 0 && (
        <MenuButton
          label={t('form.fact.add')}
          groups={[{ entries: missing.map(({ id, label }) => ({ id, label, run: () => edit(id) })) }]}
        >
          <Button size="small" variant="quiet" className="fact-add" icon={<AddIcon />}>
            {t('form.fact.add')}
          </Button>
        </MenuButton>
      )}
    </div>
  )
}

interface FactRowProps<Values extends FieldValues> {
  readonly fact: Fact<keyof Values & string>
  readonly record: EditableRecord<Values>
  readonly save: SaveFact<Values>
  readonly isOpen: boolean
  readonly onEdit: () => void
  readonly onClose: (keepsKeys: boolean) => void
}

function FactRow<Values extends FieldValues>({
  fact,
  record,
  save,
  isOpen,
  onEdit,
  onClose,
}: FactRowProps<Values>): ReactNode {
  const [hasKeys, setHasKeys] = useState(false)
  if (fact.fields.length === 0)
    return (
      <div className="fact">
        <dt>{fact.label}</dt>
        <dd>{fact.content}</dd>
      </div>
    )
  if (isOpen)
    return (
      <div className="fact" data-fact={fact.id}>
        <dt className="visually-hidden">{fact.label}</dt>
        <dd>
          <FactEditor fact={fact} record={record} save={save} onClose={onClose} />
        </dd>
      </div>
    )
  return (
    <div
      className="fact fact-editable"
      data-fact={fact.id}
      onFocus={() => setHasKeys(true)}
      onBlur={() => setHasKeys(false)}
    >
      <dt>
        {fact.label}
        {fact.beside}
      </dt>
      {/* by keys its button does the same */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dd
        onClick={({ target }) => {
          const isSelecting = window.getSelection()?.isCollapsed === false
          if (!isSelecting && target instanceof Element && !target.closest('a, button')) onEdit()
        }}
      >
        {fact.content}
        {fact.origin}
        <IconButton
          className="fact-edit"
          size="small"
          label={t('form.fact.edit', { field: fact.label })}
          shortcut="F2"
          icon={<EditIcon />}
          onPress={onEdit}
        />
      </dd>
      {hasKeys && <EditByKey onEdit={onEdit} />}
    </div>
  )
}

/** F2 means the fact that has the keys, not the whole record. */
function EditByKey({ onEdit }: { readonly onEdit: () => void }): ReactNode {
  useCommandHandler('record.edit', onEdit)
  return null
}

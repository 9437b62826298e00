import { useEffect, useRef, useState, type ReactNode } from 'react'
import { tagName, type Tag } from '../../../preload/contract/tags.ts'
import { z } from 'zod'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { PartButtons } from './part-buttons.tsx'

interface TagsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All tags of the office: renamed, joined by giving one the name of another, taken away. */
export function TagsDialog({ isOpen, onClose }: TagsDialogProps): ReactNode {
  const [renamed, setRenamed] = useState<Tag | null>(null)
  const title = renamed === null ? t('organisations.tags.manage') : t('organisations.tags.rename')
  const close = (): void => {
    setRenamed(null)
    onClose()
  }
  return (
    <FormDialog title={title} isOpen={isOpen} onClose={close} size="small">
      {renamed === null ? (
        <TagList onRename={setRenamed} />
      ) : (
        <RenameTag tag={renamed} onClose={() => setRenamed(null)} />
      )}
    </FormDialog>
  )
}

function TagList({ onRename }: { readonly onRename: (tag: Tag) => void }): ReactNode {
  const query = useData(api.tags.list, {})
  const remove = useCommand(api.tags.remove, { done: t('organisations.tags.removed'), undo: true })
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // the button that saved another name is gone, and the keys with it
    if (document.activeElement === document.body) list.current?.focus()
  }, [])
  return (
    <div ref={list} tabIndex={-1}>
      <QueryView query={query}>
        {({ tags }) =>
          tags.length === 0 ? (
            <EmptyState>{t('organisations.tags.none')}</EmptyState>
          ) : (
            <Table
              className="parts-table"
              label={t('organisations.tags.manage')}
              rows={tags}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', title: t('organisations.tags.tag'), cell: ({ name }) => name },
                {
                  id: 'organisations',
                  title: t('organisations.title'),
                  isNumber: true,
                  cell: ({ organisations }) => formatNumber(organisations),
                },
                {
                  id: 'actions',
                  title: t('ui.more'),
                  isTitleHidden: true,
                  cell: (tag) => (
                    <PartButtons
                      name={tag.name}
                      onEdit={() => onRename(tag)}
                      onRemove={() => void remove.run({ id: tag.id, version: tag.version })}
                    />
                  ),
                },
              ]}
            />
          )
        }
      </QueryView>
    </div>
  )
}

const renaming = z.strictObject({ name: tagName })

function RenameTag({ tag, onClose }: { readonly tag: Tag; readonly onClose: () => void }): ReactNode {
  const draft = useDraft({ form: 'tag.edit', record: tag.id, basis: tag.version, about: tag.name })
  const rename = useCommand(api.tags.update, {
    done: t('organisations.tags.renamed'),
    undo: true,
    failures: 'caller',
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: renaming,
    defaults: { name: tag.name },
    save: ({ name }) => rename.run({ id: tag.id, version: tag.version, name }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <FormText
        control={form.control}
        name="name"
        label={t('organisations.tags.tag')}
        help={t('organisations.tags.rename.help')}
        isRequired
      />
    </FormBody>
  )
}

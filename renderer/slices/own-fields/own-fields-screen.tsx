import './own-fields.css'
import { useState, type ReactNode } from 'react'
import { ownEntities, type OwnEntity, type OwnField } from '../../../preload/contract/own-fields.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { WhoMay } from '../../kit/roles/only-for.tsx'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import {
  AddIcon,
  ArchiveIcon,
  ChevronDownIcon,
  ChevronUpIcon,
  DeleteIcon,
  EditIcon,
  MoreIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, Card, EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { EditOwnField, NewOwnField } from './own-field-dialogs.tsx'

/** The fields that the office has defined, by record. */
export function OwnFieldsScreen(): ReactNode {
  const query = useData(api.ownFields.list, {})
  return (
    <Page className="own-fields">
      <PageHeader title={t('ownFields.title')} note={t('ownFields.what')} />
      <WhoMay needs="manager" isPartly />
      <QueryView query={query}>
        {({ fields }) => (
          <>
            {ownEntities.map((entity) => (
              <OwnFieldsCard
                key={entity}
                entity={entity}
                fields={fields.filter((one) => one.fields.entity === entity)}
              />
            ))}
          </>
        )}
      </QueryView>
    </Page>
  )
}

interface OwnFieldsCardProps {
  readonly entity: OwnEntity
  readonly fields: readonly OwnField[]
}

function OwnFieldsCard({ entity, fields }: OwnFieldsCardProps): ReactNode {
  const [isAdding, setAdding] = useState(false)
  const [editing, setEditing] = useState<OwnField | null>(null)
  const arrange = useCommand(api.ownFields.arrange, { done: t('ownFields.arranged'), undo: true })
  const record = t(`ownFields.entity.${entity}`)
  const move = (field: OwnField, step: -1 | 1): void => {
    const ids = fields.map(({ id }) => id)
    const place = ids.indexOf(field.id)
    const other = ids[place + step]
    if (other === undefined || arrange.isRunning) return
    void arrange.run({ entity, ids: ids.with(place, other).with(place + step, field.id) })
  }
  return (
    <Card
      title={record}
      actions={
        <Button
          does={api.ownFields.create}
          size="small"
          icon={<AddIcon />}
          aria-label={t('ownFields.new.of', { record })}
          onPress={() => setAdding(true)}
        >
          {t('ownFields.new')}
        </Button>
      }
    >
      {fields.length === 0 ? (
        <EmptyState>{t('ownFields.none')}</EmptyState>
      ) : (
        <Table
          label={record}
          rows={fields}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              title: t('ownFields.field.name'),
              cell: ({ fields: { name }, isArchived }) => (
                <>
                  {name} {isArchived && <Badge>{t('ownFields.archived.badge')}</Badge>}
                </>
              ),
            },
            { id: 'kind', title: t('ownFields.field.kind'), cell: (field) => kindText(field) },
            {
              id: 'uses',
              title: t('ownFields.uses'),
              isNumber: true,
              cell: ({ uses }) => formatNumber(uses),
            },
            {
              id: 'order',
              title: t('ownFields.order'),
              isTitleHidden: true,
              cell: (field) => (
                <span className="own-fields-order">
                  <IconButton
                    does={api.ownFields.arrange}
                    size="small"
                    label={t('ownFields.up', { name: field.fields.name })}
                    icon={<ChevronUpIcon />}
                    isDisabled={field.id === fields[0]?.id}
                    onPress={() => move(field, -1)}
                  />
                  <IconButton
                    does={api.ownFields.arrange}
                    size="small"
                    label={t('ownFields.down', { name: field.fields.name })}
                    icon={<ChevronDownIcon />}
                    isDisabled={field.id === fields.at(-1)?.id}
                    onPress={() => move(field, 1)}
                  />
                  <IconButton
                    does={api.ownFields.update}
                    size="small"
                    label={t('ownFields.editOne', { name: field.fields.name })}
                    icon={<EditIcon />}
                    onPress={() => setEditing(field)}
                  />
                  <FieldMenu field={field} />
                </span>
              ),
            },
          ]}
        />
      )}
      <NewOwnField entity={entity} others={fields} isOpen={isAdding} onClose={() => setAdding(false)} />
      <EditOwnField field={editing} others={fields} onClose={() => setEditing(null)} />
    </Card>
  )
}

/** "Zahl (m²)", "Auswahl, eines: gut, schlecht" */
function kindText({ fields: { kind, unit, choices } }: OwnField): string {
  const offered = choices.filter(({ isArchived }) => !isArchived).map(({ name }) => name)
  const text = t(`ownFields.kind.${kind}`)
  if (kind === 'number' && unit !== '') return `${text} (${unit})`
  return offered.length > 0 ? `${text}: ${offered.join(', ')}` : text
}

function FieldMenu({ field }: { readonly field: OwnField }): ReactNode {
  const { id, version, isArchived, uses } = field
  const archive = useCommand(api.ownFields.archive, {
    done: t(isArchived ? 'ownFields.reused' : 'ownFields.archived'),
    undo: true,
  })
  const remove = useCommand(api.ownFields.remove, { done: t('ownFields.removed'), undo: true })
  const label = t('ownFields.more', { name: field.fields.name })
  return (
    <MenuButton
      label={label}
      groups={[
        {
          entries: [
            {
              id: 'archive',
              label: t(isArchived ? 'ownFields.reuse' : 'ownFields.archive'),
              icon: <ArchiveIcon />,
              does: api.ownFields.archive,
              run: () => void archive.run({ id, version, isArchived: !isArchived }),
            },
            {
              id: 'remove',
              label: t('ownFields.remove'),
              icon: <DeleteIcon />,
              isDanger: true,
              isDisabled: uses > 0,
              does: api.ownFields.remove,
              run: () => void remove.run({ id, version }),
            },
          ],
        },
      ]}
    >
      <IconButton size="small" label={label} icon={<MoreIcon />} />
    </MenuButton>
  )
}

import './establishments.css'
import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import type { Establishment } from '../../../preload/contract/establishments.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import {
  AddIcon,
  CompanyIcon,
  DeleteIcon,
  EditIcon,
  HistoryIcon,
  MoreIcon,
  StartIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { HistoryPanel } from '../history/index.ts'
import { EditEstablishment, NewEstablishment } from './establishment-forms.tsx'
import { addressOf, contractText, nameOf, premisesTexts } from './words.ts'

/** The establishments of a company, for its tab and the count on it. */
export const useEstablishments = (organisationId: number) =>
  useData(api.establishments.list, { organisationId })

/** Every place of a company: head office, branches, and what was given up. */
export function EstablishmentsTab({ organisation }: { readonly organisation: Reference }): ReactNode {
  const query = useEstablishments(organisation.id)
  return (
    <QueryView query={query}>
      {({ establishments }) => <Content organisation={organisation} all={establishments} />}
    </QueryView>
  )
}

interface ContentProps {
  readonly organisation: Reference
  readonly all: readonly Establishment[]
}

function Content({ organisation, all }: ContentProps): ReactNode {
  const [isAdding, setAdding] = useState(false)
  const [editedId, setEditedId] = useState<number | null>(null)
  const [told, setTold] = useState<Establishment | null>(null)
  const former = all.filter(({ fields }) => fields.validTo !== null)
  const inUse = all.filter(({ fields }) => fields.validTo === null)
  const add = (
    <Button does={api.establishments.create} icon={<AddIcon />} onPress={() => setAdding(true)}>
      {t('establishments.add')}
    </Button>
  )
  const deeds = { onEdit: setEditedId, onHistory: setTold }
  return (
    <>
      {all.length === 0 ? (
        <EmptyState icon={<CompanyIcon />} title={t('establishments.none')} actions={add}>
          {t('establishments.none.what')}
        </EmptyState>
      ) : (
        <section className="tab-section">
          <div className="tab-actions">{add}</div>
          <EstablishmentsTable label={t('establishments.title')} rows={inUse} {...deeds} />
        </section>
      )}
      {former.length > 0 && (
        <section className="tab-section">
          <h3>{t('establishments.former')}</h3>
          <EstablishmentsTable label={t('establishments.former')} rows={former} {...deeds} />
        </section>
      )}
      <NewEstablishment
        organisation={organisation}
        isHeadOffice={all.length === 0}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
      />
      <EditEstablishment
        establishment={all.find(({ id }) => id === editedId) ?? null}
        onClose={() => setEditedId(null)}
      />
      <Dialog
        title={told === null ? '' : t('establishments.historyOf', { name: nameOf(told) })}
        isOpen={told !== null}
        onClose={() => setTold(null)}
        isDismissable
      >
        {told && <HistoryPanel entity="establishment" id={told.id} />}
      </Dialog>
    </>
  )
}

interface Deeds {
  readonly onEdit: (id: number) => void
  readonly onHistory: (establishment: Establishment) => void
}

interface EstablishmentsTableProps extends Deeds {
  readonly label: string
  readonly rows: readonly Establishment[]
}

function EstablishmentsTable({ label, rows, ...deeds }: EstablishmentsTableProps): ReactNode {
  return (
    <Table
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t('establishments.one'),
          cell: (row) => <Name establishment={row} onEdit={deeds.onEdit} />,
        },
        {
          id: 'premises',
          title: t('establishments.premises'),
          cell: ({ fields }) => (
            <ul className="establishment-premises">
              {[contractText(fields), ...premisesTexts(fields)].filter(Boolean).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ),
        },
        {
          id: 'more',
          title: t('ui.more'),
          isTitleHidden: true,
          cell: (row) => <RowMenu establishment={row} {...deeds} />,
        },
      ]}
    />
  )
}

interface NameProps extends Pick<Deeds, 'onEdit'> {
  readonly establishment: Establishment
}

function Name({ establishment, onEdit }: NameProps): ReactNode {
  const { id, fields, isHeadOffice } = establishment
  const address = fields.name === '' ? '' : addressOf(fields)
  const quarter = [fields.district, fields.businessPark].filter(Boolean).join(', ')
  return (
    <div className="establishment-name">
      <Button does={api.establishments.update} variant="link" onPress={() => onEdit(id)}>
        {nameOf(establishment)}
      </Button>
      {address !== '' && <span className="establishment-address">{address}</span>}
      {quarter !== '' && <span className="establishment-address">{quarter}</span>}
      <span className="establishment-badges">
        {isHeadOffice && <Badge tone="info">{t('establishments.headOffice')}</Badge>}
        {fields.kind !== null && <Badge>{t(`establishments.kind.${fields.kind}`)}</Badge>}
      </span>
      {fields.note !== '' && <span className="establishment-address">{fields.note}</span>}
    </div>
  )
}

function RowMenu({
  establishment,
  onEdit,
  onHistory,
}: Deeds & { readonly establishment: Establishment }): ReactNode {
  const { id, version, isHeadOffice, fields } = establishment
  const name = nameOf(establishment)
  const label = t('establishments.more', { name })
  const promote = useCommand(api.establishments.makeHeadOffice, {
    done: t('establishments.madeHeadOffice', { name }),
    undo: true,
  })
  const remove = useCommand(api.establishments.remove, {
    done: t('establishments.removed', { name }),
    undo: true,
  })
  return (
    <MenuButton
      label={label}
      groups={[
        {
          entries: [
            {
              id: 'edit',
              label: t('command.record.edit'),
              icon: <EditIcon />,
              does: api.establishments.update,
              run: () => onEdit(id),
            },
            ...(isHeadOffice || fields.validTo !== null
              ? []
              : [
                  {
                    id: 'headOffice',
                    label: t('establishments.makeHeadOffice'),
                    icon: <StartIcon />,
                    does: api.establishments.makeHeadOffice,
                    run: () => void promote.run({ id, version }),
                  },
                ]),
            {
              id: 'history',
              label: t('establishments.history'),
              icon: <HistoryIcon />,
              run: () => onHistory(establishment),
            },
          ],
        },
        ...(isHeadOffice
          ? []
          : [
              {
                entries: [
                  {
                    id: 'remove',
                    label: t('bin.remove'),
                    icon: <DeleteIcon />,
                    isDanger: true,
                    does: api.establishments.remove,
                    run: () => void remove.run({ id, version }),
                  },
                ],
              },
            ]),
      ]}
    >
      <IconButton label={label} icon={<MoreIcon />} size="small" />
    </MenuButton>
  )
}

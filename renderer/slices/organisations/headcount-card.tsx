import './parts.css'
import { useState, type ReactNode } from 'react'
import type { Headcount } from '../../../preload/contract/organisation-parts.ts'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormDialog } from '../../kit/form/form-dialog.tsx'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { AddIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { HeadcountChart } from './headcount-chart.tsx'
import { HeadcountForm } from './headcount-form.tsx'
import { PartButtons } from './part-buttons.tsx'

const dayOf = ({ asOf }: Headcount): string =>
  asOf === null ? t('organisations.headcounts.undated') : formatDay(asOf)

/** How many people the company has employed over time. */
export function HeadcountCard({ detail }: { readonly detail: OrganisationDetail }): ReactNode {
  const [edited, setEdited] = useState<Headcount | 'new' | null>(null)
  const remove = useCommand(api.organisationParts.removeHeadcount, {
    done: t('organisations.headcounts.removed'),
    undo: true,
  })
  const { headcounts } = detail
  return (
    <Card
      title={t('organisations.headcounts')}
      actions={
        <IconButton
          does={api.organisationParts.addHeadcount}
          label={t('organisations.headcounts.add')}
          icon={<AddIcon />}
          onPress={() => setEdited('new')}
        />
      }
    >
      {headcounts.length === 0 ? (
        <EmptyState>{t('organisations.headcounts.none')}</EmptyState>
      ) : (
        <>
          <HeadcountChart headcounts={headcounts} />
          <Table
            className="parts-table"
            label={t('organisations.headcounts')}
            rows={headcounts}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'asOf',
                title: t('organisations.headcounts.asOf'),
                cell: (each) => (
                  <>
                    {dayOf(each)}
                    {each.source !== '' && <span className="part-note">{each.source}</span>}
                  </>
                ),
              },
              {
                id: 'employees',
                title: t('organisations.headcounts.number'),
                isNumber: true,
                cell: ({ employees }) => formatNumber(employees),
              },
              {
                id: 'actions',
                title: t('ui.more'),
                isTitleHidden: true,
                cell: (each) => (
                  <PartButtons
                    name={dayOf(each)}
                    onEdit={() => setEdited(each)}
                    onRemove={() => void remove.run({ id: each.id, version: each.version })}
                  />
                ),
              },
            ]}
          />
        </>
      )}
      <FormDialog
        title={t(edited === 'new' ? 'organisations.headcounts.add' : 'organisations.headcounts.edit')}
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        size="small"
      >
        <HeadcountForm
          detail={detail}
          headcount={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      </FormDialog>
    </Card>
  )
}

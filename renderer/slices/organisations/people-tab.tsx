import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { Outside } from '../../kit/ui/outside.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { openNewPerson } from '../people/index.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, PeopleIcon } from '../../kit/ui/icons.ts'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { isCurrent } from '../../kit/i18n/calendar.ts'
import { spanText } from '../../kit/i18n/span-text.ts'

type Affiliated = OrganisationDetail['people'][number]

/** Who stands for the company now, and who did before. */
export function PeopleTab({ detail }: { readonly detail: OrganisationDetail }): ReactNode {
  const organisation = { id: detail.id, name: detail.fields.name }
  const add = (
    <Button does={api.people.create} icon={<AddIcon />} onPress={() => openNewPerson(organisation)}>
      {t('command.person.new')}
    </Button>
  )
  if (detail.people.length === 0) {
    return (
      <EmptyState icon={<PeopleIcon />} title={t('organisations.people.none')} actions={add}>
        {t('organisations.people.none.what')}
      </EmptyState>
    )
  }
  const former = detail.people.filter((person) => !isCurrent(person))
  return (
    <>
      <section className="tab-section">
        <div className="tab-actions">{add}</div>
        <PeopleTable label={t('organisations.people')} people={detail.people.filter(isCurrent)} />
      </section>
      {former.length > 0 && (
        <section className="tab-section">
          <h3>{t('organisations.people.former')}</h3>
          <PeopleTable label={t('organisations.people.former')} people={former} />
        </section>
      )}
    </>
  )
}

interface PeopleTableProps {
  readonly label: string
  readonly people: readonly Affiliated[]
}

function PeopleTable({ label, people }: PeopleTableProps): ReactNode {
  return (
    <Table
      label={label}
      rows={people}
      rowKey={(person) => person.affiliationId}
      columns={[
        {
          id: 'name',
          title: t('organisations.people.name'),
          cell: (person) => (
            <Link to="/people/$personId" params={{ personId: person.personId }}>
              {person.name}
            </Link>
          ),
        },
        {
          id: 'jobTitle',
          title: t('organisations.people.jobTitle'),
          cell: ({ jobTitle, isDecisionMaker }) => (
            <>
              {jobTitle} {isDecisionMaker && <Badge>{t('people.isDecisionMaker.badge')}</Badge>}
            </>
          ),
        },
        {
          id: 'reach',
          title: t('people.affiliation.reach'),
          cell: ({ phone, mobile, email }) => {
            const number = phone || mobile
            return (
              <>
                <div>
                  <Outside text={number} url={`tel:${number.replace(/[^+\d]/g, '')}`} />
                </div>
                <Outside text={email} url={`mailto:${email}`} />
              </>
            )
          },
        },
        {
          id: 'span',
          title: t('organisations.span'),
          cell: (person) => spanText(person.validFrom, person.validTo),
        },
      ]}
    />
  )
}

import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { LeftOut, Recipient } from '../../../preload/contract/mailings.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { CloseIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import type { ComposePart } from './compose-values.ts'

/** So many are shown at first, and with each press. */
const shownAtOnce = 10

type Addressee = Recipient | LeftOut

export const nameOf = ({ organisation, person }: Pick<Addressee, 'organisation' | 'person'>): string =>
  organisation?.name ?? person?.name ?? t('mailings.deleted')

/** The company, or the person where there is none, as a link. */
export function AddresseeLink({
  of: { organisation, person },
}: {
  readonly of: Pick<Addressee, 'organisation' | 'person'>
}): ReactNode {
  if (organisation !== null)
    return (
      <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
        {organisation.name}
      </Link>
    )
  if (person === null) return t('mailings.deleted')
  return (
    <Link to="/people/$personId" params={{ personId: person.id }}>
      {person.name}
    </Link>
  )
}

/** The first of a list that fit what is searched, and the way to more. */
export function useShown<Row extends Addressee>(rows: readonly Row[]) {
  const [text, setText] = useState('')
  const [count, setCount] = useState(shownAtOnce)
  const typed = text.trim().toLocaleLowerCase('de')
  const fitting = rows.filter(({ organisation, person }) =>
    `${organisation?.name ?? ''} ${person?.name ?? ''}`.toLocaleLowerCase('de').includes(typed),
  )
  const shown = fitting.slice(0, count)
  const more = fitting.length - shown.length
  return {
    shown,
    search: rows.length > shownAtOnce && (
      <div className="mailing-search">
        <TextSearch label={t('mailings.recipients.search')} text={text} onText={setText} />
      </div>
    ),
    more: more > 0 && (
      <Button onPress={() => setCount(count + 200)}>
        {t('mailings.more', { count: Math.min(more, 200) })}
      </Button>
    ),
  }
}

interface RecipientsProps extends ComposePart {
  readonly recipients: readonly Recipient[]
}

/** Whom the mailing reaches; who at a company gets it can be chosen row by row. */
export function RecipientsCard({ values, change, recipients }: RecipientsProps): ReactNode {
  const { shown, search, more } = useShown(recipients)
  const takeOut = ({ key }: Recipient): void => {
    const { [key]: _gone, ...takenIn } = values.takenIn
    change({ takenIn, takenOut: [...values.takenOut, key] })
  }
  return (
    <Card title={t('mailings.recipients')} count={recipients.length}>
      {recipients.length === 0 ? (
        <EmptyState>{t('mailings.recipients.none')}</EmptyState>
      ) : (
        <>
          {search}
          <Table
            className="mailing-table"
            label={t('mailings.recipients')}
            rows={shown}
            rowKey={({ key }) => key}
            columns={[
              {
                id: 'name',
                title: t('mailings.recipient'),
                cell: (one) => (
                  <div className="mailing-name">
                    <AddresseeLink of={one} />
                    <span className="mailing-note">
                      {values.channel === 'letter' ? one.address : one.email}
                    </span>
                    {one.inSpiteOf.length > 0 && (
                      <span className="mailing-note">
                        {t('mailings.recipient.inSpite', {
                          reasons: one.inSpiteOf.map((reason) => t(`mailings.reason.${reason}`)).join(', '),
                          why: one.takenInReason,
                        })}
                      </span>
                    )}
                  </div>
                ),
              },
              {
                id: 'person',
                title: t('mailings.recipient.person'),
                cell: (one) => (
                  <Person
                    one={one}
                    onChoose={(id) => change({ chosen: { ...values.chosen, [one.key]: id } })}
                  />
                ),
              },
              {
                id: 'out',
                title: t('mailings.leftOut'),
                isTitleHidden: true,
                cell: (one) => (
                  <IconButton
                    label={t('mailings.recipient.takeOut', { name: nameOf(one) })}
                    icon={<CloseIcon />}
                    onPress={() => takeOut(one)}
                  />
                ),
              },
            ]}
          />
          {more}
        </>
      )}
    </Card>
  )
}

const companyItself = 'company'

interface PersonProps {
  readonly one: Recipient
  readonly onChoose: (personId: number | null) => void
}

function Person({ one, onChoose }: PersonProps): ReactNode {
  const { person, organisation, others } = one
  if (others.length === 0) return person === null || organisation === null ? '' : person.name
  const isElsewhere = person !== null && !others.some(({ id }) => id === person.id)
  return (
    <Select
      label={t('mailings.recipient.personAt', { name: nameOf(one) })}
      isLabelHidden
      className="mailing-person"
      choices={[
        { value: companyItself, label: t('mailings.recipient.company') },
        ...others.map(({ id, name, jobTitle }) => ({
          value: String(id),
          label: [name, jobTitle].filter(Boolean).join(', '),
        })),
        ...(isElsewhere ? [{ value: String(person.id), label: person.name }] : []),
      ]}
      value={person === null ? companyItself : String(person.id)}
      onChange={(value) => onChoose(value === companyItself ? null : Number(value))}
    />
  )
}

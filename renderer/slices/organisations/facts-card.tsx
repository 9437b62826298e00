import { Link } from '@tanstack/react-router'
import { useCallback, type ReactNode } from 'react'
import {
  organisationFields,
  type OrganisationDetail,
  type OrganisationFields,
} from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renewed } from '../../kit/data/use-data.ts'
import { FactList } from '../../kit/form/fact-list.tsx'
import type { EditableRecord } from '../../kit/form/facts.ts'
import { daysBetween, isCurrent, today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { CalendarIcon, ClockIcon, EditIcon, GroupsIcon, TaskIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { Card } from '../../kit/ui/page.tsx'
import { FactParts } from './fact-parts.tsx'
import { VerifyButton } from './verify-button.tsx'
import { companyFacts } from './facts.tsx'
import { OrganisationControl } from './organisation-control.tsx'
import { lastContactText, lastVisitText } from './words.ts'

interface FactsCardProps {
  readonly detail: OrganisationDetail
  readonly onEdit: () => void
}

const renewCompany = (): Promise<void> => renewed(api.organisations.get)

/** A visit older than this stands out. */
const longDays = 365

/** What stands out, and what is on record. */
export function FactsCard({ detail, onEdit }: FactsCardProps): ReactNode {
  const { lastVisitOn, visitDueOn } = detail
  const isLongAgo = lastVisitOn === null || daysBetween(lastVisitOn, today()) > longDays
  const groups = detail.groups.filter(isCurrent).length
  const update = useCommand(api.organisations.update, {
    done: t('organisations.saved'),
    undo: true,
    failures: 'caller',
  })
  const { id } = detail
  const { run } = update
  const own = useOwnFields('organisation')
  const save = useCallback(
    (version: number, values: OrganisationFields) => run({ id, version, ...splitOwn(values) }),
    [id, run],
  )
  const read = useCallback(async () => {
    const known = await api.organisations.get({ id })
    if (!known.ok) return known
    const { version, fields, own: held } = known.value
    return { ok: true, value: { version, values: withOwnValues(fields, own, held) } } as const
  }, [id, own])
  const record: EditableRecord<OrganisationFields> = {
    form: 'organisation.fact',
    id,
    about: detail.fields.name,
    values: withOwnValues(detail.fields, own, detail.own),
    read,
    schema: withOwnSchema(organisationFields, own),
    save,
    renew: renewCompany,
    Control: OrganisationControl,
  }
  return (
    <Card
      title={t('organisations.facts')}
      actions={
        <span className="facts-actions">
          <VerifyButton detail={detail} />
          <IconButton
            does={api.organisations.update}
            label={t('command.record.edit')}
            shortcut="F2"
            icon={<EditIcon />}
            onPress={onEdit}
          />
        </span>
      }
    >
      <ul className="highlights">
        <li className={isLongAgo ? 'highlight-strong' : ''}>
          <VisitIcon />
          {lastVisitText(lastVisitOn, today())}
        </li>
        {visitDueOn !== null && visitDueOn <= today() && (
          <li className="highlight-strong">
            <CalendarIcon />
            {t('organisations.highlight.visitDue', { day: formatDay(visitDueOn) })}
          </li>
        )}
        <li>
          <ClockIcon />
          {lastContactText(detail.lastContactOn, today())}
        </li>
        {detail.openTasks > 0 && (
          <li>
            <TaskIcon />
            <Link to="/tasks" search={{ organisationId: detail.id }}>
              {t('organisations.openTasks', { count: detail.openTasks })}
            </Link>
          </li>
        )}
        {groups > 0 && (
          <li>
            <GroupsIcon />
            <Link
              to="/organisations/$organisationId"
              params={{ organisationId: detail.id }}
              search={{ tab: 'groups' }}
            >
              {t('organisations.highlight.groups', { count: groups })}
            </Link>
          </li>
        )}
      </ul>
      <FactList facts={companyFacts(detail, own)} record={record} />
      <FactParts detail={detail} />
    </Card>
  )
}

import './staff.css'
import { useState, type ReactNode } from 'react'
import { absenceOn, type Absence, type StaffMember } from '../../../preload/contract/staff.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { OnlyFor, WhoMay } from '../../kit/roles/only-for.tsx'
import { useMay } from '../../kit/roles/use-role.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, CalendarIcon, DeleteIcon, EditIcon, MoreIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { AbsenceDialog, type OpenAbsence } from './absence-dialog.tsx'
import { absenceText } from '../../kit/data/absence-text.ts'
import { EditMember, NewMember } from './member-dialogs.tsx'

type Office = AnswerOf<typeof api.office.get>

/** Who works in the office, in which role, and who is away. */
export function StaffScreen(): ReactNode {
  const office = useData(api.office.get, {})
  const [isAdding, setAdding] = useState(false)
  const { isAllowed } = useMay('manager')
  const add = (): void => setAdding(true)
  useCommandHandler('record.new', add, { label: t('staff.new.title'), isEnabled: isAllowed })
  return (
    <Page className="staff">
      <PageHeader
        title={t('staff.title')}
        note={t('staff.what')}
        actions={
          <OnlyFor needs="manager" isSilent>
            <Button variant="primary" icon={<AddIcon />} onPress={add}>
              {t('staff.new')}
            </Button>
          </OnlyFor>
        }
      />
      <WhoMay needs="manager" />
      <QueryView query={office}>{(data) => <StaffList office={data} />}</QueryView>
      <NewMember staff={office.data?.staff ?? []} isOpen={isAdding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function StaffList({ office }: { readonly office: Office }): ReactNode {
  const { staff } = office
  const [editing, setEditing] = useState<StaffMember | null>(null)
  const [absence, setAbsence] = useState<OpenAbsence | null>(null)
  const active = staff.filter((member) => member.active)
  const left = staff.filter((member) => !member.active)
  const table = (label: string, rows: readonly StaffMember[]): ReactNode => (
    <StaffTable label={label} rows={rows} office={office} onEdit={setEditing} onAbsence={setAbsence} />
  )
  return (
    <>
      {table(t('staff.title'), active)}
      {left.length > 0 && (
        <details className="staff-left">
          <summary>{t('staff.left', { count: left.length })}</summary>
          {table(t('staff.left.title'), left)}
        </details>
      )}
      <EditMember member={editing} onClose={() => setEditing(null)} />
      <AbsenceDialog open={absence} staff={staff} onClose={() => setAbsence(null)} />
    </>
  )
}

interface StaffTableProps {
  readonly label: string
  readonly rows: readonly StaffMember[]
  readonly office: Office
  readonly onEdit: (member: StaffMember) => void
  readonly onAbsence: (open: OpenAbsence) => void
}

function StaffTable({ label, rows, office, onEdit, onAbsence }: StaffTableProps): ReactNode {
  const { staff, currentStaffId } = office
  return (
    <Table
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t('staff.column.name'),
          cell: ({ id, name, initials }) => (
            <>
              {name} {initials !== '' && <Badge>{initials}</Badge>}
              {id === currentStaffId && <span className="staff-note">{t('staff.me')}</span>}
            </>
          ),
        },
        {
          id: 'role',
          title: t('staff.column.role'),
          cell: ({ role, actsAs }) => (
            <>
              {t(`staff.role.${role}`)}
              {role !== actsAs && <span className="staff-note">{t('staff.actsAs')}</span>}
            </>
          ),
        },
        {
          id: 'absent',
          title: t('staff.column.absent'),
          cell: (member) => <Absences member={member} staff={staff} />,
        },
        {
          id: 'actions',
          title: t('staff.column.actions'),
          isTitleHidden: true,
          cell: (member) => <MemberMenu member={member} onEdit={onEdit} onAbsence={onAbsence} />,
        },
      ]}
    />
  )
}

interface AbsencesProps {
  readonly member: StaffMember
  readonly staff: readonly StaffMember[]
}

/** That of today and those to come. */
function Absences({ member, staff }: AbsencesProps): ReactNode {
  const present = absenceOn(member, today())
  const coming = member.absences.filter(({ toOn }) => toOn >= today())
  return coming.map((absence) => (
    <span key={absence.id} className="staff-absence">
      {absence.id === present?.id ? (
        <Badge tone="warning">{absenceText(absence, staff)}</Badge>
      ) : (
        absenceText(absence, staff)
      )}
    </span>
  ))
}

const daysOf = ({ fromOn, toOn }: Absence): string =>
  t('staff.absence.days', { from: formatDay(fromOn), to: formatDay(toOn) })

type MemberMenuProps = Pick<StaffTableProps, 'onEdit' | 'onAbsence'> & { readonly member: StaffMember }

function MemberMenu({ member, onEdit, onAbsence }: MemberMenuProps): ReactNode {
  const leads = useMay('manager')
  const edits = useMay('editor')
  const remove = useCommand(api.staff.removeAbsence, { done: t('staff.absence.removed'), undo: true })
  const { name, active, absences } = member
  const label = t('staff.more', { name })
  const coming = absences.filter(({ toOn }) => toOn >= today())
  const isDisabled = !edits.isAllowed
  return (
    <MenuButton
      label={label}
      groups={[
        {
          entries: [
            {
              id: 'edit',
              label: t('staff.edit'),
              icon: <EditIcon />,
              isDisabled: !leads.isAllowed,
              run: () => onEdit(member),
            },
            {
              id: 'absence',
              label: t('staff.absence.new'),
              icon: <CalendarIcon />,
              isDisabled: isDisabled || !active,
              run: () => onAbsence({ member, absence: null }),
            },
          ],
        },
        {
          entries: coming.flatMap((absence) => [
            {
              id: `edit-${absence.id}`,
              label: t('staff.absence.edit', { days: daysOf(absence) }),
              isDisabled,
              run: () => onAbsence({ member, absence }),
            },
            {
              id: `remove-${absence.id}`,
              label: t('staff.absence.remove', { days: daysOf(absence) }),
              icon: <DeleteIcon />,
              isDisabled,
              run: () => void remove.run({ id: absence.id, version: absence.version }),
            },
          ]),
        },
      ]}
    >
      <IconButton label={label} icon={<MoreIcon />} size="small" />
    </MenuButton>
  )
}

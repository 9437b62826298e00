import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { dossiersMax } from '../../../preload/contract/reports.ts'
import type { TourStop } from '../../../preload/contract/visit-planning.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { useColleaguesWith } from '../../kit/data/colleagues.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { addDays, today, weekdayOf } from '../../kit/i18n/calendar.ts'
import { formatDayFull, formatDayInWeek } from '../../kit/i18n/format.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import {
  CalendarIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  MailIcon,
  MoreIcon,
  PrintIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Outside } from '../../kit/ui/outside.tsx'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { usePrintDossiers } from '../reports/index.ts'
import { onTheWay } from '../visit-forms/index.ts'
import { openVisit } from '../visits/index.ts'
import { saveCalendar } from './calendar-file.ts'
import { invitationText } from './invitation.ts'
import { districtText } from './words.ts'

const everybody = 'all'

const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** The visits of a week in the order of their tours, to be printed, invited to, and taken into a calendar. */
export function TourTab(): ReactNode {
  const [from, setFrom] = useState(() => mondayOf(today()))
  const [staffId, setStaffId] = useState<number | null>(null)
  const colleagues = useColleaguesWith(staffId)
  const wish = { from, to: addDays(from, 6), ...(staffId !== null && { staffId }) }
  const query = useData(api.visitPlan.tour, wish, { keepPrevious: true })
  return (
    <div className="visit-plan-part">
      <div className="visit-plan-bar">
        <div className="visit-plan-week">
          <IconButton
            label={t('visitPlan.tour.previous')}
            icon={<ChevronLeftIcon />}
            onPress={() => setFrom(addDays(from, -7))}
          />
          <h2>
            <output>
              {t('visitPlan.tour.week', { from: formatDayInWeek(from), to: formatDayInWeek(wish.to) })}
            </output>
          </h2>
          <IconButton
            label={t('visitPlan.tour.next')}
            icon={<ChevronRightIcon />}
            onPress={() => setFrom(addDays(from, 7))}
          />
        </div>
        <Select
          label={t('visits.by')}
          choices={[
            { value: everybody, label: t('visitPlan.tour.everybody') },
            ...colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={staffId === null ? everybody : String(staffId)}
          onChange={(value) => setStaffId(value === everybody ? null : Number(value))}
        />
      </div>
      <QueryView query={query}>
        {({ stops }) =>
          stops.length === 0 ? (
            <EmptyState title={t('visitPlan.tour.none')}>{t('visitPlan.tour.none.what')}</EmptyState>
          ) : (
            <>
              <Papers stops={stops} wish={wish} />
              {[...new Set(stops.map(({ on }) => on))].map((on) => (
                <Card key={on} title={formatDayFull(on)}>
                  <ol className="visit-plan-stops">
                    {stops
                      .filter((stop) => stop.on === on)
                      .map((stop) => (
                        <Stop key={stop.id} stop={stop} />
                      ))}
                  </ol>
                </Card>
              ))}
            </>
          )
        }
      </QueryView>
    </div>
  )
}

interface PapersProps {
  readonly stops: readonly TourStop[]
  readonly wish: { readonly from: string; readonly to: string; readonly staffId?: number }
}

/** What is taken along: the tour sheet, the dossiers, the entries of a calendar. */
function Papers({ stops, wish }: PapersProps): ReactNode {
  const [isPrinting, setPrinting] = useState(false)
  const dossiers = usePrintDossiers()
  const companies = [...new Set(stops.map(({ organisationId }) => organisationId))]
  const print = async (): Promise<void> => {
    setPrinting(true)
    const printed = await send(api.reports.tour, { ...wish, language: currentLanguage() })
    setPrinting(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  useCommandHandler('page.print', () => void print(), { isEnabled: !isPrinting })
  return (
    <div className="visit-plan-papers">
      <Button icon={<PrintIcon />} isDisabled={isPrinting} onPress={() => void print()}>
        {t('visitPlan.tour.print')}
      </Button>
      <Button
        icon={<PrintIcon />}
        isDisabled={dossiers.isPrinting || companies.length > dossiersMax}
        onPress={() => dossiers.printDossiers(companies)}
      >
        {t('visitPlan.tour.dossiers', { count: companies.length })}
      </Button>
      <Button icon={<CalendarIcon />} onPress={() => void saveStops(stops)}>
        {t('visitPlan.tour.calendar')}
      </Button>
    </div>
  )
}

const saveStops = (stops: readonly TourStop[]): Promise<void> => {
  const [first] = stops
  const name = stops.length === 1 ? (first?.name ?? '') : t('visitPlan.tour.calendar.name')
  return saveCalendar({ ids: stops.map(({ id }) => id) }, `${name} ${first?.on ?? ''}`)
}

function Stop({ stop }: { readonly stop: TourStop }): ReactNode {
  const where = [stop.address, districtText(stop.district)].filter(Boolean).join(' · ')
  return (
    <li className="visit-plan-stop">
      <span className="visit-plan-time">{stop.startsAt ?? t('visitPlan.tour.noTime')}</span>
      <div className="visit-plan-stop-body">
        <Link to="/organisations/$organisationId" params={{ organisationId: stop.organisationId }}>
          {stop.name}
        </Link>
        <span className="visit-plan-note">
          {where} · {stop.staff}
        </span>
        <span className="visit-plan-note">
          <Outside text={stop.phone} url={`tel:${stop.phone}`} />
        </span>
      </div>
      <Button
        size="small"
        icon={<MailIcon />}
        aria-label={t('visitPlan.invite.of', { name: stop.name })}
        onPress={() => void invite(stop)}
      >
        {t('visitPlan.invite')}
      </Button>
      <MenuButton
        label={t('visitPlan.tour.more', { name: stop.name })}
        groups={[
          {
            entries: [
              { id: 'open', label: t('visits.edit'), run: () => openVisit(stop.id) },
              {
                id: 'calendar',
                label: t('visitPlan.tour.calendar'),
                run: () => void saveStops([stop]),
              },
              {
                id: 'text',
                label: t('visitPlan.invite.copy'),
                run: () => void copyInvitation(stop),
              },
            ],
          },
          ...onTheWay({ id: stop.id, organisation: stop.name, occurredOn: stop.on }),
        ]}
      >
        <IconButton label={t('visitPlan.tour.more', { name: stop.name })} icon={<MoreIcon />} />
      </MenuButton>
    </li>
  )
}

const copyInvitation = (stop: TourStop) =>
  send(api.desktop.copyText, { text: invitationText(stop) }, { done: t('visitPlan.invite.copied') })

/** The text goes to the clipboard, since no text goes through the door; then a mail to the company is begun. */
async function invite(stop: TourStop): Promise<void> {
  const copied = await copyInvitation(stop)
  if (copied.ok && stop.email !== '') await send(api.desktop.openExternal, { url: `mailto:${stop.email}` })
}

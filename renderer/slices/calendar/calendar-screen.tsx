import './calendar.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState, type ReactNode } from 'react'
import { calendarViews, type CalendarEntry, type CalendarView } from '../../../preload/contract/calendar.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { useColleagues } from '../../kit/data/colleagues.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay, formatDayLong } from '../../kit/i18n/format.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { ChevronLeftIcon, ChevronRightIcon, PrintIcon, SaveIcon } from '../../kit/ui/icons.ts'
import { Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { useOffer } from '../../kit/ui/refused.ts'
import { Select } from '../../kit/ui/select.tsx'
import { DayGrid } from './day-grid.tsx'
import { DayPanel } from './day-panel.tsx'
import { shownDays, turned, written } from './days.ts'
import { isOn, keyOf, moveEntry, openEntry } from './entries.ts'
import type { CalendarSearch } from './search.ts'

/** Visits, meetings and deadlines by day: one's own, a colleague's, or everybody's. */
export function CalendarScreen(): ReactNode {
  const search = useSearch({ from: '/calendar' })
  const navigate = useNavigate({ from: '/calendar' })
  const goTo = useNavigate()
  const { view = 'month', day = today(), of } = search
  const me = useColleagues().find(({ isMe }) => isMe)
  const staffId = of === 'all' ? undefined : (of ?? me?.id)
  const days = shownDays(view, day)
  const [from = day] = days
  const to = days.at(-1) ?? day
  const span = { from: written(from), to: written(to), ...(staffId !== undefined && { staffId }) }
  const query = useData(api.calendar.entries, span, {
    keepPrevious: true,
    enabled: of === 'all' || staffId !== undefined,
  })
  const change = (part: Partial<CalendarSearch>): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true })
  // the entry that gets the keys once it is shown
  const wantedRef = useRef<string | null>(null)
  const page = useRef<HTMLDivElement>(null)
  const mayMove = useOffer(api.calendar.moveVisit) === 'offered'
  /** Nobody takes hold of what they may not move. */
  const heldBy = (entry: CalendarEntry): CalendarEntry => (mayMove ? entry : { ...entry, isMovable: false })
  const open = (entry: CalendarEntry): void =>
    openEntry(
      entry,
      (where, id) =>
        void (where === '/settings'
          ? goTo({ to: '/settings' })
          : goTo({ to: '/meetings/$meetingId', params: { meetingId: id } })),
    )
  const move = async (entry: CalendarEntry, on: string): Promise<void> => {
    if (!(await moveEntry(entry, on))) return
    wantedRef.current = keyOf(entry)
    change({ day: on })
  }
  const title =
    view === 'month'
      ? formatDayLong(day.slice(0, 7))
      : t('calendar.week', { from: formatDay(from), to: formatDay(to) })
  return (
    <Page width="full">
      <PageHeader
        title={t('calendar.title')}
        note={t('calendar.keys')}
        actions={<Saving view={view} day={day} span={span} />}
      />
      <div className="days-bar">
        <IconButton
          label={t(`calendar.previous.${view}`)}
          icon={<ChevronLeftIcon />}
          variant="secondary"
          onPress={() => change({ day: turned(view, day, -1) })}
        />
        <h2 className="days-period" aria-live="polite">
          {title}
        </h2>
        <IconButton
          label={t(`calendar.next.${view}`)}
          icon={<ChevronRightIcon />}
          variant="secondary"
          onPress={() => change({ day: turned(view, day, 1) })}
        />
        <Button onPress={() => change({ day: today() })}>{t('calendar.today')}</Button>
        <Chips
          label={t('calendar.view')}
          isLabelHidden
          mode="single"
          chips={calendarViews.map((id) => ({ id, label: t(`calendar.view.${id}`) }))}
          selected={new Set([view])}
          onChange={(chosen) => change({ view: calendarViews.find((id) => chosen.has(id)) })}
        />
        <Whose of={of} onChange={(chosen) => change({ of: chosen })} />
      </div>
      <QueryView query={query}>
        {({ entries, isCut }) => (
          <div className="days-body-grid" ref={page}>
            {isCut && <Notice tone="warning">{t('calendar.cut')}</Notice>}
            <DayGrid
              view={view}
              day={day}
              entries={entries.map(heldBy)}
              label={title}
              onDay={(chosen) => change({ day: chosen })}
              onEnter={() => page.current?.querySelector<HTMLElement>('[data-entry]')?.focus()}
              onOpen={open}
              onMove={(entry, on) => void move(entry, on)}
            />
            <DayPanel
              day={day}
              entries={entries.filter(isOn(day)).map(heldBy)}
              wantedRef={wantedRef}
              onOpen={open}
              onMove={(entry, on) => void move(entry, on)}
              onLeave={() => page.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()}
            />
          </div>
        )}
      </QueryView>
    </Page>
  )
}

interface WhoseProps {
  readonly of: CalendarSearch['of']
  readonly onChange: (of: CalendarSearch['of']) => void
}

function Whose({ of, onChange }: WhoseProps): ReactNode {
  const colleagues = useColleagues()
  return (
    <Select
      label={t('calendar.of')}
      choices={[
        { value: 'mine', label: t('calendar.of.mine') },
        { value: 'all', label: t('calendar.of.all') },
        ...colleagues.filter(({ isMe }) => !isMe).map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      value={String(of ?? 'mine')}
      onChange={(value) => onChange(value === 'mine' ? undefined : value === 'all' ? value : Number(value))}
    />
  )
}

interface SavingProps {
  readonly view: CalendarView
  readonly day: string
  readonly span: { readonly from: string; readonly to: string; readonly staffId?: number }
}

/** What is shown, on paper or as a file for other calendars. */
function Saving({ view, day, span }: SavingProps): ReactNode {
  const [isBusy, setBusy] = useState(false)
  const { staffId, from } = span
  const language = currentLanguage()
  const print = async (): Promise<void> => {
    setBusy(true)
    const printed = await send(api.reports.calendar, {
      view,
      day,
      language,
      ...(staffId !== undefined && { staffId }),
    })
    setBusy(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  const save = async (): Promise<void> => {
    const target = await send(api.files.chooseSave, {
      kind: 'ics',
      suggestedName: t('calendar.export.name', { from }),
    })
    if (!target.ok || target.value === null) return
    await send(
      api.calendar.export,
      { ...span, language, file: target.value.file },
      { done: ({ entries }) => t('calendar.exported', { count: entries }) },
    )
  }
  useCommandHandler('page.print', () => void print(), { isEnabled: !isBusy })
  return (
    <>
      <Button icon={<SaveIcon />} onPress={() => void save()}>
        {t('calendar.export')}
      </Button>
      <Button icon={<PrintIcon />} isDisabled={isBusy} onPress={() => void print()}>
        {t('calendar.print')}
      </Button>
    </>
  )
}

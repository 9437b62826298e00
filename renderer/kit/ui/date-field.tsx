import './popover.css'
import './date-field.css'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useState, type ReactNode } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Group,
  Heading,
  Input,
  Popover,
  TextField,
} from 'react-aria-components'
import { today } from '../i18n/calendar.ts'
import { readDay, readPartialDay, type Leaning } from '../i18n/date-words.ts'
import { formatDay, formatDayFull } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon } from './icons.ts'
import { useTypedText, useUnfit } from './typed-text.ts'

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or null. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  /** Where a day without a year lies: visits in the past, follow-ups in the future. */
  readonly leaning?: Leaning
  /** A month (`YYYY-MM`) or a year (`YYYY`) is as good as a day, and stays what it is. */
  readonly isPartial?: boolean
  readonly className?: string
}

/** What is known of a day, in full. */
function sayDay(day: string): string {
  if (day.length === 4) return t('ui.date.yearOnly')
  return day.length === 7 ? t('ui.date.monthOnly', { month: formatDay(day) }) : formatDayFull(day)
}

/** A day, typed as numbers or words ("5.3.26", "in 2 Wochen") or chosen from a calendar. */
export function DateField({
  value,
  onChange,
  leaning = 'nearest',
  isPartial = false,
  className,
  ...field
}: DateFieldProps): ReactNode {
  // while the person types, the text is theirs; otherwise it is the value's
  const [typed, setTyped] = useTypedText(field.label)
  const [isOpen, setOpen] = useState(false)
  // what stood there before somebody began to type
  const [stood, setStood] = useState(value)
  const readTyped = (letters: string): string | null =>
    (isPartial ? readPartialDay : readDay)(letters, today(), leaning)
  const text = typed ?? (value === null ? '' : formatDay(value))
  const read = typed === null ? value : readTyped(typed)
  const isUnreadable = typed !== null && typed.trim() !== '' && read === null
  useUnfit(field.label, isUnreadable)
  const settle = (): void => {
    if (typed === null || isUnreadable) return
    setTyped(null)
    if (read !== value) onChange(read)
  }
  const putBack = (): void => {
    setTyped(null)
    if (value !== stood) onChange(stood)
  }
  const isPast = leaning === 'past' || leaning === 'history'
  const example = isPartial ? 'partial' : isPast ? 'past' : 'day'
  const error = field.error ?? (isUnreadable && !isOpen ? t(`ui.date.unreadable.${example}`) : undefined)
  const help = read === null ? (field.help ?? t(`ui.date.help.${example}`)) : sayDay(read)
  return (
    <TextField
      value={text}
      onChange={(next) => {
        if (typed === null) setStood(value)
        setTyped(next)
        const day = readTyped(next)
        if (day !== null || next.trim() === '') onChange(day)
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
        if (event.key === 'ArrowDown' && event.altKey) setOpen(true)
        else if (event.key === 'Escape' && typed !== null) putBack()
        else event.continuePropagation()
      }}
      isInvalid={error !== undefined}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      className={classes('field', 'date-field', className)}
    >
      <FieldLabel {...field} />
      <Group className="field-box">
        <Input className="field-input" spellCheck={false} autoComplete="off" />
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button
            className="field-button"
            aria-label={t('ui.date.calendar')}
            isDisabled={field.isDisabled ?? false}
            slot={null}
          >
            <CalendarIcon />
          </Button>
          <Popover className="popover" placement="bottom end" offset={4}>
            <Dialog aria-label={field.label}>
              <DayCalendar
                day={read}
                onChoose={(day) => {
                  setTyped(null)
                  onChange(day)
                  setOpen(false)
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </Group>
      <FieldNotes help={help} error={error} />
    </TextField>
  )
}

/** The calendar is opened in order to be used, so it gets the keys at once. */
const takingFocus = { autoFocus: true }

interface DayCalendarProps {
  readonly day: string | null
  readonly onChoose: (day: string) => void
}

function DayCalendar({ day, onChoose }: DayCalendarProps): ReactNode {
  return (
    <Calendar<CalendarDate>
      className="calendar"
      {...takingFocus}
      aria-label={t('ui.date.calendar')}
      value={day === null || day.length < 10 ? null : parseDate(day)}
      {...(day !== null && { defaultFocusedValue: parseDate(`${day}-01-01`.slice(0, 10)) })}
      onChange={(chosen) => onChoose(chosen.toString())}
    >
      <header className="calendar-header">
        <Button slot="previous" className="field-button">
          <ChevronLeftIcon />
        </Button>
        <Heading />
        <Button slot="next" className="field-button">
          <ChevronRightIcon />
        </Button>
      </header>
      <CalendarGrid>
        <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="calendar-cell" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

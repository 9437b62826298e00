import './recording.css'
import { Link, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDayAndTime } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { EditIcon, PdfIcon } from '../../kit/ui/icons.ts'
import { Badge, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { HistoryCard } from '../history/index.ts'
import { OnTheWayMenu } from '../visit-forms/index.ts'
import { openVisit } from '../visits/index.ts'
import { RecordForm } from './record-form.tsx'
import type { RecordedVisit } from './record-values.ts'
import { usePrintNote } from './print-note.ts'

/** A visit: what was asked and answered, who was there, what comes of it. */
export function VisitPage(): ReactNode {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const query = useData(api.guides.ofVisit, { visitId })
  const guides = useData(api.guides.list, {})
  const [round, setRound] = useState(0)
  return (
    <Page className="visit-page">
      <QueryView query={query}>
        {(recorded) =>
          recorded.visit.access === 'hidden' ? (
            <Hidden recorded={recorded} />
          ) : (
            <>
              <Header recorded={recorded} />
              <QueryView query={guides}>
                {(list) => (
                  <RecordForm
                    key={`${recorded.visit.id} ${round}`}
                    recorded={recorded}
                    guides={list.guides}
                    onReopen={() => setRound((before) => before + 1)}
                  />
                )}
              </QueryView>
              <HistoryCard entity="visit" id={recorded.visit.id} />
            </>
          )
        }
      </QueryView>
    </Page>
  )
}

/** A visit that whoever works here may not read. */
function Hidden({ recorded: { visit, staff } }: { readonly recorded: RecordedVisit }): ReactNode {
  return (
    <>
      <PageHeader title={t('guides.visitOf', { company: visit.organisation.name })} />
      <Notice tone="info">{t('visits.access.hidden.title', { name: staff.name })}</Notice>
    </>
  )
}

function Header({ recorded: { visit, staff } }: { readonly recorded: RecordedVisit }): ReactNode {
  const { id, organisation, occurredOn, startsAt, status, subject, visibility } = visit
  const { isPrinting, printNote } = usePrintNote()
  const edit = (): void => openVisit(id)
  useCommandHandler('record.edit', edit, { record: organisation.name, does: api.visits.update })
  return (
    <PageHeader
      title={t('guides.visitOf', { company: organisation.name })}
      badges={
        <>
          <Badge>{t(`visits.status.${status}`)}</Badge>
          {visibility !== 'nonPublic' && <Badge>{t(`app.visibility.${visibility}`)}</Badge>}
        </>
      }
      note={
        <ul className="visit-notes">
          <li>{formatDayAndTime(occurredOn, startsAt)}</li>
          <li>{staff.name}</li>
          {subject !== '' && <li>{subject}</li>}
          <li>
            <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
              {t('guides.toCompany')}
            </Link>
          </li>
        </ul>
      }
      actions={
        <>
          <OnTheWayMenu visit={{ id, organisation: organisation.name, occurredOn }} />
          <Button does={api.visits.update} icon={<EditIcon />} onPress={edit}>
            {t('guides.editVisit')}
          </Button>
          <Button icon={<PdfIcon />} isDisabled={isPrinting} onPress={() => printNote(id)}>
            {t('guides.printNote')}
          </Button>
        </>
      }
    />
  )
}

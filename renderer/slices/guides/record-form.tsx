import './recording.css'
import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { textMax } from '../../../preload/contract/common.ts'
import { flagsOf, progressOf, visibleQuestions, type Answers } from '../../../preload/contract/guide-rules.ts'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { Guide, GuideContents, guides as guidesContract } from '../../../preload/contract/guides.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew, renewed, useData } from '../../kit/data/use-data.ts'
import { DraftScope, useGuard } from '../../kit/form/draft-scope.tsx'
import { FormFailure } from '../../kit/form/form-failure.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { ChevronDownIcon, ChevronRightIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextArea } from '../../kit/ui/text-field.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { PeopleField } from '../visits/index.ts'
import { answersIn, askedSections, changesOf, type AskedSection } from './answers.ts'
import { FlagsCard } from './flags-card.tsx'
import { FollowUpsField } from './follow-ups-field.tsx'
import { QuestionField } from './question-field.tsx'
import {
  beginningOf,
  offeredGuides,
  typedSince,
  type Offered,
  type RecordedVisit,
  type RecordValues,
} from './record-values.ts'
import { useReopening } from './reopening.ts'

interface RecordFormProps {
  readonly recorded: RecordedVisit
  readonly guides: readonly Guide[]
  /** Begins anew with the visit as it is on record now. */
  readonly onReopen: () => void
}

/** A conversation as it is written down: questions at the left, who was there and what comes of it at the right. */
export function RecordForm({ recorded, guides, onReopen }: RecordFormProps): ReactNode {
  const [opened, setOpened] = useState(recorded)
  const { visit } = opened
  const offered = offeredGuides(recorded, guides)
  const draft = useDraft({
    form: 'visit.record',
    record: visit.id,
    basis: visit.version,
    about: visit.organisation.name,
  })
  const { values, change, current, restart } = useFields(draft, beginningOf(opened, offered))
  const versions = { opened: visit.version, onRecord: recorded.visit.version }
  const { reload, noteSaved } = useReopening<RecordValues>(versions, draft, {
    goOn: (saved) => {
      const since = saved === null ? {} : typedSince(saved, current(), recorded)
      draft.goOn(recorded.visit.version, since)
      restart(beginningOf(recorded, offered))
      setOpened(recorded)
    },
    reopen: onReopen,
  })
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const { texts, guarded } = useGuard(draft)
  const edition = useData(api.guides.edition, { id: values.editionId }, { enabled: values.editionId > 0 })
  const contents = values.editionId > 0 ? edition.data?.contents : undefined
  const answers = answersIn(opened.answers, values.answers)
  const ownTasks = recorded.tasks.filter(({ redFlag }) => redFlag === null)
  const isAhead = visit.occurredOn > today()
  const isOpen = visit.status === 'planned' || visit.status === 'prepared'

  const save = async (status?: 'held'): Promise<void> => {
    const said = current()
    const changes = changesOf(opened.answers, said.answers)
    const before = opened.edition?.id ?? 0
    // a guide that is merely offered is not that of the visit yet
    const isChosen = said.editionId !== before && (changes.length > 0 || before > 0)
    setFailure(null)
    setSaving(true)
    const result = await send(
      api.guides.record,
      {
        visitId: visit.id,
        version: visit.version,
        ...(isChosen && { editionId: said.editionId > 0 ? said.editionId : null }),
        answers: changes,
        note: said.note,
        personIds: [...said.personIds],
        newPeople: said.newPeople.map((name) => ({ name, jobTitle: '' })),
        followUps: said.followUps.filter(({ title }) => title.trim() !== ''),
        ...(status !== undefined && { status }),
      },
      {
        done: t(status === undefined ? 'guides.saved' : 'guides.finished'),
        undo: true,
        failures: 'caller',
      },
    )
    if (result.ok) {
      noteSaved(said, result.value.version)
      tellOfFlags(result.value)
      await renewed(api.guides.ofVisit)
    } else setFailure(result.error)
    setSaving(false)
  }
  const saving = guarded(() => void save())
  useCommandHandler('record.save', saving, { isEnabled: draft.isChanged && !isSaving })
  return (
    <Form
      className="form recording"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        saving()
      }}
    >
      <FormFailure
        failure={failure}
        onReload={() => {
          renew(api.guides.ofVisit)
          reload()
        }}
      />
      <DraftScope draft={draft} texts={texts}>
        <div className="recording-columns">
          <div className="recording-main" data-pane>
            <GuideCard
              offered={offered}
              values={values}
              contents={contents}
              answers={answers}
              onChange={change}
            />
          </div>
          <div className="recording-side" data-pane>
            <FlagsCard
              visit={visit}
              known={recorded.flags}
              expected={contents === undefined ? [] : flagsOf(contents, answers)}
            />
            <PeopleCard recorded={recorded} values={values} onChange={change} />
            <Card title={t('guides.note')}>
              <TextArea
                label={t('guides.note')}
                isLabelHidden
                help={t('guides.noteHelp')}
                value={values.note}
                onChange={(note) => change({ note })}
                rows={5}
                charactersMax={textMax}
              />
            </Card>
            <Card title={t('guides.followUps')}>
              {ownTasks.length > 0 && (
                <ul className="recording-tasks">
                  {ownTasks.map((task) => (
                    <li key={task.id}>{task.title}</li>
                  ))}
                </ul>
              )}
              <FollowUpsField
                value={values.followUps}
                onChange={(followUps) => change({ followUps: [...followUps] })}
              />
            </Card>
          </div>
        </div>
      </DraftScope>
      <footer className="recording-footer">
        {(contents !== undefined || values.editionId === 0) && (
          <ProgressLine contents={contents} answers={answers} />
        )}
        <span className="recording-kept">
          {draft.keptAt !== null && t('form.draft.kept', { time: draft.keptAt })}
        </span>
        {draft.isChanged && <Button onPress={draft.discard}>{t('form.draft.discard')}</Button>}
        <Button
          variant={isOpen && !isAhead ? 'secondary' : 'primary'}
          type="submit"
          isDisabled={isSaving || !draft.isChanged}
        >
          {t('ui.save')}
        </Button>
        {isOpen && !isAhead && (
          <Button
            does={api.guides.record}
            variant="primary"
            isDisabled={isSaving}
            onPress={guarded(() => void save('held'))}
          >
            {t('guides.finish')}
          </Button>
        )}
      </footer>
    </Form>
  )
}

/** What the answers have raised or taken back, said where it happens. */
function tellOfFlags({ raised, takenBack, kept }: OutputOf<(typeof guidesContract)['record']>): void {
  if (raised.length > 0)
    showToast({
      tone: 'warning',
      title: t('guides.raised', {
        count: raised.length,
        flags: raised.map(({ task }) => task.title).join(', '),
      }),
    })
  if (takenBack.length > 0)
    showToast({ tone: 'info', title: t('guides.takenBack', { flags: takenBack.join(', ') }) })
  if (kept.length > 0) showToast({ tone: 'warning', title: t('guides.kept', { flags: kept.join(', ') }) })
}

interface GuideCardProps {
  readonly offered: readonly Offered[]
  readonly values: RecordValues
  readonly contents: GuideContents | undefined
  readonly answers: Answers
  readonly onChange: (part: Partial<RecordValues>) => void
}

function GuideCard({ offered, values, contents, answers, onChange }: GuideCardProps): ReactNode {
  const choices = [
    ...offered.map(({ editionId, label }) => ({ value: String(editionId), label })),
    { value: '0', label: t('guides.without') },
  ]
  const visible = contents === undefined ? new Set<string>() : visibleQuestions(contents, answers)
  return (
    <>
      <div className="recording-head">
        <Select
          label={t('guides.one')}
          choices={choices}
          value={String(values.editionId)}
          onChange={(editionId) => onChange({ editionId: Number(editionId) })}
        />
        <p className="recording-keys">{t('guides.keys')}</p>
      </div>
      {contents === undefined && values.editionId === 0 && (
        <Card title={t('guides.questions')}>
          <EmptyState>{t('guides.withoutWhat')}</EmptyState>
        </Card>
      )}
      {contents !== undefined &&
        askedSections(contents, visible).map((section) => (
          <SectionCard
            key={section.key}
            section={section}
            isFirstOpen={section.optional.some(({ key }) => (answers.get(key)?.size ?? 0) > 0)}
          >
            {(questions) =>
              questions.map((question) => (
                <QuestionField
                  key={question.key}
                  question={question}
                  answers={answers}
                  isFollowing={question.condition !== null}
                  onAnswer={(part) => onChange({ answers: { ...values.answers, ...part } })}
                />
              ))
            }
          </SectionCard>
        ))}
    </>
  )
}

interface SectionCardProps {
  readonly section: AskedSection
  /** It holds answers: nothing that was said is out of sight. */
  readonly isFirstOpen: boolean
  readonly children: (questions: AskedSection['core']) => ReactNode
}

function SectionCard({ section, isFirstOpen, children }: SectionCardProps): ReactNode {
  const [isOpen, setOpen] = useState(isFirstOpen)
  const { title, core, optional } = section
  if (core.length + optional.length === 0) return null
  return (
    <Card title={title} className="recording-section">
      {children(core)}
      {optional.length > 0 && (
        <>
          <Button
            variant="quiet"
            aria-expanded={isOpen}
            icon={isOpen ? <ChevronDownIcon /> : <ChevronRightIcon />}
            onPress={() => setOpen(!isOpen)}
            className="recording-more"
          >
            {t('guides.more', { count: optional.length })}
          </Button>
          {isOpen && children(optional)}
        </>
      )}
    </Card>
  )
}

interface ProgressLineProps {
  /** Undefined: no guide, so nothing is asked. */
  readonly contents: GuideContents | undefined
  readonly answers: Answers
}

function ProgressLine({ contents = { sections: [] }, answers }: ProgressLineProps): ReactNode {
  const { coreAnswered, coreAsked, answered, notCounted } = progressOf(contents, answers)
  const optional = answered - coreAnswered
  return (
    <div className="recording-progress">
      {coreAsked > 0 && <span>{t('guides.progress', { answered: coreAnswered, asked: coreAsked })}</span>}
      {optional > 0 && <span>{t('guides.progressMore', { count: optional })}</span>}
      {notCounted > 0 && <span>{t('guides.notCounted', { count: notCounted })}</span>}
    </div>
  )
}

interface PeopleCardProps {
  readonly recorded: RecordedVisit
  readonly values: RecordValues
  readonly onChange: (part: Partial<RecordValues>) => void
}

function PeopleCard({ recorded: { visit }, values, onChange }: PeopleCardProps): ReactNode {
  const suggestions = useData(api.composer.suggestions, { organisationId: visit.organisation.id })
  const offered = suggestions.data?.people ?? []
  const known = new Set(offered.map(({ id }) => id))
  const others = visit.people.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, jobTitle: '' }))
  return (
    <Card title={t('guides.people')}>
      <PeopleField
        offered={[...others, ...offered]}
        hasCompany
        personIds={values.personIds}
        newPeople={values.newPeople}
        onChange={({ personIds, newPeople }) =>
          onChange({
            ...(personIds !== undefined && { personIds: [...personIds] }),
            ...(newPeople !== undefined && { newPeople: [...newPeople] }),
          })
        }
      />
    </Card>
  )
}

import './guide-editor.css'
import './recording.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { problemsOf, questionsOf, visibleQuestions } from '../../../preload/contract/guide-rules.ts'
import { guideContents, type GuideContents, type GuideQuestion } from '../../../preload/contract/guides.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { renew, renewed, useData } from '../../kit/data/use-data.ts'
import { DraftScope, useGuard } from '../../kit/form/draft-scope.tsx'
import { FormFailure } from '../../kit/form/form-failure.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, ChevronDownIcon, ChevronUpIcon, DeleteIcon } from '../../kit/ui/icons.ts'
import { Badge, Card, EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { answersIn, type AnswerDraft } from './answers.ts'
import { freshQuestion, freshSection, movedBy } from './contents.ts'
import { QuestionFields } from './question-fields.tsx'
import { QuestionField } from './question-field.tsx'
import { useReopening } from './reopening.ts'

type Edition = AnswerOf<typeof api.guides.edition>

/** An edition of a guide: a draft to be written, or one that was released to be read. */
export function GuidePage(): ReactNode {
  const { editionId } = useParams({ from: '/guides/$editionId' })
  const query = useData(api.guides.edition, { id: editionId })
  const [round, setRound] = useState(0)
  return (
    <Page className="guide-page">
      <QueryView query={query}>
        {(edition) =>
          edition.releasedAt === null && edition.visits === 0 ? (
            <Editor
              key={`${edition.id} ${round}`}
              edition={edition}
              onReopen={() => setRound((before) => before + 1)}
            />
          ) : (
            <Reader edition={edition} />
          )
        }
      </QueryView>
    </Page>
  )
}

interface PreviewProps {
  readonly contents: GuideContents
  /** Also questions that are only asked after certain answers. */
  readonly isWhole?: boolean
}

/** As whoever records a visit sees it, to be tried; nothing that is answered here is kept. */
function Preview({ contents, isWhole = false }: PreviewProps): ReactNode {
  const [said, say] = useState<AnswerDraft>({})
  const answers = answersIn([], said)
  const visible = visibleQuestions(contents, answers)
  const isShown = ({ key }: GuideQuestion): boolean => isWhole || visible.has(key)
  return contents.sections.map((section) => (
    <Card key={section.key} title={section.title} className="recording-section">
      {section.questions.filter(isShown).map((question) => (
        <QuestionField
          key={question.key}
          question={question}
          answers={answers}
          isFollowing={question.condition !== null}
          onAnswer={(part) => say((before) => ({ ...before, ...part }))}
        />
      ))}
    </Card>
  ))
}

function Reader({ edition }: { readonly edition: Edition }): ReactNode {
  const navigate = useNavigate()
  const { guide, number, releasedAt, visits, contents } = edition
  const draft = async (): Promise<void> => {
    const made = await send(api.guides.draft, { guideId: guide.id })
    if (made.ok) await navigate({ to: '/guides/$editionId', params: { editionId: made.value.id } })
  }
  return (
    <>
      <PageHeader
        title={guide.name}
        badges={<Badge tone="success">{t('guides.editionNumber', { number })}</Badge>}
        note={[
          ...(releasedAt === null ? [] : [t('guides.releasedAt', { when: formatInstant(releasedAt) })]),
          t('guides.visitsWith', { count: visits }),
        ].join(' · ')}
        actions={
          <Button does={api.guides.draft} onPress={() => void draft()}>
            {t('guides.editAsDraft')}
          </Button>
        }
      />
      <Notice tone="info">{t('guides.staysAsItIs')}</Notice>
      <Preview contents={contents} isWhole />
    </>
  )
}

interface EditorProps {
  readonly edition: Edition
  /** Begins anew with the draft as it is on record now. */
  readonly onReopen: () => void
}

function Editor({ edition, onReopen }: EditorProps): ReactNode {
  const navigate = useNavigate()
  const [opened, setOpened] = useState(edition)
  const [isPreview, setPreview] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const draft = useDraft({
    form: 'guide.edit',
    record: opened.id,
    basis: opened.version,
    about: opened.guide.name,
  })
  const { values, change, current, restart } = useFields(draft, { sections: opened.contents.sections })
  const versions = { opened: opened.version, onRecord: edition.version }
  const { reload, noteSaved } = useReopening<typeof values>(versions, draft, {
    goOn: (saved) => {
      const { sections } = current()
      draft.goOn(edition.version, saved === null || saved.sections === sections ? {} : { sections })
      restart({ sections: edition.contents.sections })
      setOpened(edition)
    },
    reopen: onReopen,
  })
  const { texts, guarded } = useGuard(draft)
  const contents: GuideContents = values
  const problems = problemsOf(contents)
  const isFit = guideContents.safeParse(contents).success

  const save = async (isReleased: boolean): Promise<void> => {
    setFailure(null)
    setSaving(true)
    const { id } = opened
    const written = current()
    const saved = await send(
      api.guides.save,
      { id, version: opened.version, contents: { sections: written.sections } },
      { failures: 'caller', ...(!isReleased && { done: t('guides.draftSaved'), undo: true }) },
    )
    const done =
      saved.ok && isReleased
        ? await send(
            api.guides.release,
            { id, version: saved.value.version },
            { failures: 'caller', done: t('guides.released'), undo: true },
          )
        : saved
    if (saved.ok) noteSaved(written, saved.value.version)
    if (!done.ok) setFailure(done.error)
    else if (isReleased) draft.drop()
    await renewed(api.guides.edition)
    setSaving(false)
  }
  const discard = async (): Promise<void> => {
    const { id, version } = opened
    setSaving(true)
    const gone = await send(api.guides.discard, { id, version }, { done: t('guides.discarded'), undo: true })
    setSaving(false)
    if (!gone.ok) return
    draft.discard()
    await navigate({ to: '/settings/guides' })
  }
  /** What is taken out can be put in again, whatever was written since. */
  const offerBack = (
    name: string,
    putBack: (sections: GuideContents['sections']) => GuideContents['sections'],
  ): void =>
    showToast({
      tone: 'info',
      title: t('guides.takenOut', { name }),
      action: {
        label: t('form.draft.takeBack'),
        run: () => change({ sections: putBack(current().sections) }),
      },
    })
  const removeSection = (section: GuideContents['sections'][number], place: number): void => {
    change({ sections: values.sections.filter(({ key }) => key !== section.key) })
    if (section.title !== '' || section.questions.length > 0)
      offerBack(section.title || t('guides.noTitle'), (sections) => sections.toSpliced(place, 0, section))
  }
  const setSection = (place: number, part: Partial<GuideContents['sections'][number]>): void =>
    change({
      sections: values.sections.map((section, at) => (at === place ? { ...section, ...part } : section)),
    })
  return (
    <>
      <PageHeader
        title={opened.guide.name}
        badges={<Badge>{t('guides.draftNumber', { number: opened.number })}</Badge>}
        note={t('guides.draftWhat')}
        actions={
          <>
            {opened.number > 1 && (
              <Button
                does={api.guides.discard}
                variant="quiet"
                isDisabled={isSaving}
                onPress={() => void discard()}
              >
                {t('guides.discard')}
              </Button>
            )}
            <Button aria-pressed={isPreview} onPress={() => setPreview(!isPreview)}>
              {t('guides.preview')}
            </Button>
            <Button
              does={api.guides.save}
              isDisabled={isSaving || !draft.isChanged || !isFit}
              onPress={guarded(() => void save(false))}
            >
              {t('guides.saveDraft')}
            </Button>
            <Button
              does={api.guides.save}
              variant="primary"
              isDisabled={isSaving || problems.length > 0 || !isFit}
              onPress={guarded(() => void save(true))}
            >
              {t('guides.release')}
            </Button>
          </>
        }
      />
      <FormFailure
        failure={failure}
        onReload={() => {
          renew(api.guides.edition)
          reload()
        }}
      />
      {problems.length > 0 && <Problems contents={contents} problems={problems} />}
      {!isFit && problems.length === 0 && <Notice tone="warning">{t('guides.unfit')}</Notice>}
      {isPreview ? (
        <Preview contents={contents} />
      ) : (
        <div className="form guide-sections">
          <DraftScope draft={draft} texts={texts}>
            {values.sections.map((section, place) => (
              <SectionEditor
                key={section.key}
                section={section}
                contents={contents}
                onChange={(part) => setSection(place, part)}
                onMove={(step) => change({ sections: movedBy(values.sections, place, step) })}
                onRemove={() => removeSection(section, place)}
                onTakenOut={(question, at) =>
                  offerBack(question.text, (sections) =>
                    sections.map((one) =>
                      one.key === section.key
                        ? { ...one, questions: one.questions.toSpliced(at, 0, question) }
                        : one,
                    ),
                  )
                }
                isFirst={place === 0}
                isLast={place === values.sections.length - 1}
              />
            ))}
          </DraftScope>
          {values.sections.length === 0 && <EmptyState>{t('guides.noSections')}</EmptyState>}
          <Button
            icon={<AddIcon />}
            onPress={() => change({ sections: [...values.sections, freshSection()] })}
          >
            {t('guides.addSection')}
          </Button>
        </div>
      )}
    </>
  )
}

interface ProblemsProps {
  readonly contents: GuideContents
  readonly problems: ReturnType<typeof problemsOf>
}

/** What is to be mended before the guide is released. */
function Problems({ contents, problems }: ProblemsProps): ReactNode {
  const texts = new Map(questionsOf(contents).map(({ key, text }) => [key, text]))
  return (
    <Notice tone="warning" title={t('guides.notReady')}>
      <ul>
        {problems.map(({ problem, question }) => (
          <li key={`${problem} ${question ?? ''}`}>
            {question !== null && `${texts.get(question) || t('guides.noText')}: `}
            {t(`guides.problem.${problem}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

interface SectionEditorProps {
  readonly section: GuideContents['sections'][number]
  readonly contents: GuideContents
  readonly onChange: (part: Partial<GuideContents['sections'][number]>) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  /** A question that says something was taken out. */
  readonly onTakenOut: (question: GuideQuestion, place: number) => void
  readonly isFirst: boolean
  readonly isLast: boolean
}

function SectionEditor({ section, contents, onChange, ...on }: SectionEditorProps): ReactNode {
  const { questions, title } = section
  const name = title.trim() === '' ? t('guides.noTitle') : title
  const set = (place: number, question: GuideQuestion): void =>
    onChange({ questions: questions.map((one, at) => (at === place ? question : one)) })
  return (
    <Card
      title={name}
      className="guide-section"
      count={questions.length}
      actions={
        <span className="guides-deeds">
          <IconButton
            size="small"
            label={t('guides.up', { name })}
            icon={<ChevronUpIcon />}
            isDisabled={on.isFirst}
            onPress={() => on.onMove(-1)}
          />
          <IconButton
            size="small"
            label={t('guides.down', { name })}
            icon={<ChevronDownIcon />}
            isDisabled={on.isLast}
            onPress={() => on.onMove(1)}
          />
          <IconButton
            size="small"
            label={t('guides.removeOne', { name })}
            icon={<DeleteIcon />}
            onPress={on.onRemove}
          />
        </span>
      }
    >
      <TextField
        label={t('guides.sectionTitle')}
        value={title}
        onChange={(next) => onChange({ title: next })}
        charactersMax={lineMax}
        spellCheck="true"
      />
      {questions.map((question, place) => (
        <QuestionFields
          key={question.key}
          question={question}
          contents={contents}
          onChange={(next) => set(place, next)}
          onMove={(step) => onChange({ questions: movedBy(questions, place, step) })}
          onRemove={() => {
            onChange({ questions: questions.filter((_, at) => at !== place) })
            if (question.text !== '') on.onTakenOut(question, place)
          }}
          isFirst={place === 0}
          isLast={place === questions.length - 1}
        />
      ))}
      <Button
        size="small"
        icon={<AddIcon />}
        onPress={() => onChange({ questions: [...questions, freshQuestion()] })}
      >
        {t('guides.addQuestion')}
      </Button>
    </Card>
  )
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DraftRow, MatchContribution, RowCandidate } from '../../../preload/contract/import-draft.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { contributionText, contributionTone, matchFieldText, likenessText } from './draft-words.ts'

interface CandidateTableProps {
  readonly row: DraftRow
  readonly onPick: (index: number) => void
  readonly onCreate: () => void
  readonly onSkip: () => void
  readonly onReset: () => void
}

/** More stand in the answer seldom, and would not be looked at. */
const candidatesShown = 3

/** A row beside each company it may be: field by field, with what each field says in words. */
export function CandidateTable({ row, onPick, onCreate, onSkip, onReset }: CandidateTableProps): ReactNode {
  const candidates = row.candidates.slice(0, candidatesShown)
  const fields = [
    ...new Set(
      candidates.flatMap(({ contributions }) =>
        contributions.filter(saysSomething).map(({ field }) => field),
      ),
    ),
  ]
  return (
    <section className="imports-candidates" aria-label={t('imports.candidates', { name: row.name })}>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('imports.row.field')}</span>
              </th>
              <th scope="col">
                <span className="imports-candidate-kind">
                  {t('imports.candidate.file', { line: row.lineNumber })}
                </span>
                <span className="imports-candidate-name">{row.name}</span>
                <span className="imports-note">{row.place}</span>
              </th>
              {candidates.map((candidate, index) => (
                <CandidateHead
                  key={keyOf(candidate)}
                  candidate={candidate}
                  number={index + 1}
                  isChosen={row.decision === 'link' && row.organisation?.id === candidate.organisationId}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{matchFieldText(field)}</th>
                <td>{theirsOf(candidates, field)}</td>
                {candidates.map((candidate) => (
                  <td key={keyOf(candidate)}>
                    <Contribution
                      contribution={candidate.contributions.find((each) => each.field === field)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <span className="visually-hidden">{t('imports.row.decision')}</span>
              </th>
              <td>
                <div className="imports-candidate-actions">
                  <Button size="small" onPress={onCreate}>
                    <kbd>N</kbd> {t('imports.candidate.create')}
                  </Button>
                  <Button size="small" onPress={onSkip}>
                    <kbd>X</kbd> {t('imports.candidate.skip')}
                  </Button>
                  {row.decision !== 'accept' && (
                    <Button size="small" variant="quiet" onPress={onReset}>
                      {t('imports.reopen')}
                    </Button>
                  )}
                </div>
              </td>
              {candidates.map((candidate, index) => (
                <td key={keyOf(candidate)}>
                  <Button size="small" onPress={() => onPick(index)}>
                    <kbd>{index + 1}</kbd>{' '}
                    {t(
                      candidate.organisationId === null
                        ? 'imports.candidate.duplicate'
                        : 'imports.candidate.link',
                    )}
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {candidates.length === 0 && <p className="imports-quiet">{t('imports.candidate.leftOut')}</p>}
      {row.problems.length > 0 && (
        <p className="imports-quiet">{t('imports.candidate.problems', { count: row.problems.length })}</p>
      )}
    </section>
  )
}

const keyOf = ({ organisationId, lineNumber }: RowCandidate): string =>
  `${String(organisationId)} ${String(lineNumber)}`

const saysSomething = ({ ours, theirs }: MatchContribution): boolean => ours !== '' || theirs !== ''

function theirsOf(candidates: readonly RowCandidate[], field: string): string {
  for (const { contributions } of candidates) {
    const theirs = contributions.find((each) => each.field === field)?.theirs ?? ''
    if (theirs !== '') return theirs
  }
  return ''
}

interface CandidateHeadProps {
  readonly candidate: RowCandidate
  readonly number: number
  readonly isChosen: boolean
}

function CandidateHead({ candidate, number, isChosen }: CandidateHeadProps): ReactNode {
  const { organisationId, lineNumber, name, place } = candidate
  return (
    <th scope="col" className={isChosen ? 'imports-candidate-chosen' : undefined}>
      <span className="imports-candidate-kind">
        <kbd>{number}</kbd>{' '}
        {organisationId === null
          ? t('imports.candidate.otherLine', { line: lineNumber ?? 0 })
          : t('imports.candidate.known')}
        {' · '}
        {likenessText(candidate)}
      </span>
      <span className="imports-candidate-name">
        {organisationId === null ? (
          name
        ) : (
          <Link to="/organisations/$organisationId" params={{ organisationId }}>
            {name}
          </Link>
        )}
      </span>
      <span className="imports-note">{place}</span>
    </th>
  )
}

function Contribution({ contribution }: { readonly contribution: MatchContribution | undefined }): ReactNode {
  if (!contribution) return null
  return (
    <>
      <span>{contribution.ours}</span>{' '}
      {saysSomething(contribution) && contribution.level !== 'missing' && (
        <Badge tone={contributionTone(contribution)}>{contributionText(contribution)}</Badge>
      )}
    </>
  )
}

import './sector-field.css'
import { useState, type ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import { sectorEditions, type Conversion, type SectorEdition } from '../../../preload/contract/code-lists.ts'
import type { OrganisationFields } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { codeTitle } from '../../kit/i18n/code-title.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { SuggestField } from '../../kit/ui/suggest-field.tsx'
import { editionName, suggestSectors, useSector } from './sector-meaning.ts'

interface SectorFieldProps {
  readonly control: Control<OrganisationFields, unknown, OrganisationFields>
}

interface Asked {
  readonly code: string
  readonly edition: SectorEdition
}

/** What came of asking for a conversion; shown as long as the field holds what it is about. */
type Outcome =
  | { readonly kind: 'open'; readonly asked: Asked; readonly conversion: Conversion }
  | { readonly kind: 'taken'; readonly asked: Asked; readonly became: Asked }

const otherEdition = (edition: SectorEdition): SectorEdition => (edition === 'WZ2008' ? 'WZ2025' : 'WZ2008')

/** The sector's code and the edition it belongs to: looked up by code or words, said in words, converted. */
export function SectorField({ control }: SectorFieldProps): ReactNode {
  const code = useController({ control, name: 'sectorCode' })
  const edition = useController({ control, name: 'sectorEdition' })
  const asked: Asked = { code: code.field.value, edition: edition.field.value }
  const meaning = useSector(asked.edition, asked.code)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const about = outcome?.kind === 'taken' ? outcome.became : outcome?.asked
  const isCurrent = about?.code === asked.code && about.edition === asked.edition
  const other = otherEdition(asked.edition)
  const take = (converted: string): void => {
    code.field.onChange(converted)
    edition.field.onChange(other)
    setOutcome({ kind: 'taken', asked, became: { code: converted, edition: other } })
  }
  const convert = async (): Promise<void> => {
    const conversion = await ask(api.codeLists.convert, { code: asked.code, from: asked.edition, to: other })
    if (conversion.kind === 'exact') take(conversion.code)
    else setOutcome({ kind: 'open', asked, conversion })
  }
  const { error } = code.fieldState
  return (
    <div className="sector-field">
      <div className="form-row">
        <SuggestField
          label={t('organisations.field.sectorCode')}
          placeholder={t('organisations.sector.placeholder')}
          value={code.field.value}
          onChange={code.field.onChange}
          onBlur={code.field.onBlur}
          find={(text) => suggestSectors(asked.edition, text)}
          error={error?.message}
        />
        <Select
          label={t('organisations.field.sectorEdition')}
          choices={sectorEditions.map((value) => ({ value, label: editionName[value] }))}
          value={asked.edition}
          onChange={edition.field.onChange}
        />
      </div>
      {meaning !== null && (
        <div className="sector-meaning">
          <output>{meaning.text}</output>{' '}
          {meaning.presence !== 'unknown' && (
            <Button variant="link" onPress={() => void convert().catch(() => setOutcome(null))}>
              {t('organisations.sector.convert', { edition: editionName[other] })}
            </Button>
          )}
        </div>
      )}
      {isCurrent && outcome?.kind === 'open' && (
        <Candidates conversion={outcome.conversion} edition={other} onTake={take} />
      )}
      {isCurrent && outcome?.kind === 'taken' && (
        <output className="field-help">
          {t('organisations.sector.converted', {
            code: outcome.asked.code,
            edition: editionName[outcome.asked.edition],
          })}
        </output>
      )}
    </div>
  )
}

interface CandidatesProps {
  readonly conversion: Conversion
  readonly edition: SectorEdition
  readonly onTake: (code: string) => void
}

/** What a code may have become, for the person who knows the company; or why nothing can be said. */
function Candidates({ conversion, edition, onTake }: CandidatesProps): ReactNode {
  if (conversion.kind === 'exact') return null
  if (conversion.kind === 'unknown') {
    const isMissing = conversion.reason === 'notLoaded'
    return (
      <Notice tone="warning">
        {isMissing
          ? t('organisations.sector.conversionMissing')
          : t('organisations.sector.noSuccessor', { edition: editionName[edition] })}
      </Notice>
    )
  }
  return (
    <Notice tone="info" title={t('organisations.sector.choose', { edition: editionName[edition] })}>
      <ul className="sector-candidates">
        {conversion.candidates.map((candidate) => (
          <li key={candidate.code}>
            <Button size="small" onPress={() => onTake(candidate.code)}>
              {candidate.code}
            </Button>
            <span>{codeTitle(candidate)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

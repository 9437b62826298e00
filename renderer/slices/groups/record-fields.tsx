import type { ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import type { Reference } from '../../../preload/contract/common.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { ComboBox, type Found } from '../../kit/ui/combo-box.tsx'
import type { FieldProps } from '../../kit/ui/field.tsx'
import type { GroupFields } from './group-values.ts'

type Hit = AnswerOf<typeof api.search.find>['hits'][number]

const foundMax = 12

const finder =
  (entity: Hit['entity']) =>
  async (text: string): Promise<readonly Found[]> => {
    if (text.trim() === '') return []
    const { hits } = await ask(api.search.find, { text, entities: [entity], limit: foundMax })
    return hits.map((hit) => ({ id: hit.id, name: hit.title, note: hit.subtitle }))
  }

const findPeople = finder('person')
const findOrganisations = finder('organisation')

interface RecordFieldProps extends FieldProps {
  readonly value: Reference | null
  readonly onChange: (chosen: Reference | null) => void
  readonly placeholder?: string
  readonly takesFocus?: boolean
}

/** Somebody the office knows. */
export function PersonField({ onChange, ...rest }: RecordFieldProps): ReactNode {
  return (
    <ComboBox
      {...rest}
      find={findPeople}
      onChange={(found) => onChange(found && { id: found.id, name: found.name })}
    />
  )
}

/** A company or any other organisation. */
export function OrganisationField({ onChange, ...rest }: RecordFieldProps): ReactNode {
  return (
    <ComboBox
      {...rest}
      find={findOrganisations}
      onChange={(found) => onChange(found && { id: found.id, name: found.name })}
    />
  )
}

/** Themes a group works on: those of today, and those it already has. */
export function GroupThemesField({
  control,
}: {
  readonly control: Control<GroupFields, unknown, GroupFields>
}): ReactNode {
  const query = useData(api.themes.list, {})
  const { field } = useController({ control, name: 'themeIds' })
  const selected = new Set(field.value.map(String))
  const isOffered = (theme: AnswerOf<typeof api.themes.list>['themes'][number]): boolean =>
    theme.fields.validTo === null || theme.fields.validTo >= today() || selected.has(String(theme.id))
  return (
    <QueryView query={query}>
      {({ themes }) => (
        <Chips
          label={t('groups.field.themes')}
          chips={themes
            .filter(isOffered)
            .map((theme) => ({ id: String(theme.id), label: theme.fields.name }))}
          selected={selected}
          onChange={(chosen) => field.onChange([...chosen].map(Number))}
          empty={t('groups.field.themes.none')}
        />
      )}
    </QueryView>
  )
}

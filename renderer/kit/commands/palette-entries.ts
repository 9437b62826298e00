import type { FoundRecord, SearchHit } from '../../../preload/contract/search.ts'
import { t } from '../i18n/translate.ts'
import { commandIds, definitions, type CommandId } from './definitions.ts'
import { matchesAll } from './matched-parts.ts'
import type { CommandRegistry } from './registry.ts'

export type PaletteEntry =
  | { readonly kind: 'hit'; readonly key: string; readonly hit: SearchHit }
  | {
      readonly kind: 'command'
      readonly key: string
      readonly id: CommandId
      readonly label: string
      /** Name of the record it acts on. */
      readonly record: string | null
    }
  | { readonly kind: 'text'; readonly key: string; readonly record: FoundRecord }
  /** Leads to the page with everything found. */
  | { readonly kind: 'all'; readonly key: 'all' }

/** Records found; similar ones when none goes with what was typed. */
export interface Found {
  readonly hits: readonly SearchHit[]
  readonly areSimilar: boolean
  /** Found by what is written in them. */
  readonly texts: readonly FoundRecord[]
}

export const nothingFound: Found = { hits: [], areSimilar: false, texts: [] }

export interface PaletteSection {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

type CommandEntry = Extract<PaletteEntry, { kind: 'command' }>
type Registry = Pick<CommandRegistry, 'isEnabled' | 'labelOf' | 'recordOf'>

/** Commands that can be done now, each name once. */
function commandEntries(registry: Registry): readonly CommandEntry[] {
  const entries = commandIds()
    .filter((id) => definitions[id].inPalette && registry.isEnabled(id))
    .map((id): CommandEntry => {
      const label = registry.labelOf(id) ?? t(definitions[id].label)
      return { kind: 'command', key: id, id, label, record: registry.recordOf(id) ?? null }
    })
  return entries.filter(({ label }, at) => entries.findIndex((entry) => entry.label === label) === at)
}

const hitEntry = (hit: SearchHit): PaletteEntry => ({
  kind: 'hit',
  key: `${hit.entity}-${String(hit.id)}`,
  hit,
})

/** Before anything is typed: what can be done with the record in view, what was opened last, and every command. */
export function sectionsAtFirst(opened: readonly SearchHit[], registry: Registry): readonly PaletteSection[] {
  const commands = commandEntries(registry)
  const [first] = commands.flatMap(({ record }) => record ?? [])
  return withEntries([
    { title: first ?? '', entries: commands.filter(({ record }) => record !== null) },
    { title: t('palette.opened'), entries: opened.map(hitEntry) },
    { title: t('palette.commands'), entries: commands.filter(({ record }) => record === null) },
  ])
}

const textEntry = (record: FoundRecord): PaletteEntry => ({
  kind: 'text',
  key: `text-${record.kind}-${String(record.id)}`,
  record,
})

/** What goes with the typed text: records, then what is written somewhere, then commands; last the way to all of it. */
export function sectionsFor(
  typed: string,
  { hits, areSimilar, texts }: Found,
  registry: Registry,
): readonly PaletteSection[] {
  const commands = commandEntries(registry).filter(({ label }) => matchesAll(label, typed))
  return withEntries([
    { title: t(areSimilar ? 'palette.similar' : 'palette.results'), entries: hits.map(hitEntry) },
    { title: t('palette.texts'), entries: texts.map(textEntry) },
    { title: t('palette.commands'), entries: commands },
    { title: '', entries: hits.length + texts.length > 0 ? [{ kind: 'all', key: 'all' }] : [] },
  ])
}

const withEntries = (sections: readonly PaletteSection[]): readonly PaletteSection[] =>
  sections.filter(({ entries }) => entries.length > 0)

import type { SectorEdition } from '../../../preload/contract/code-lists.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { useData } from '../../kit/data/use-data.ts'
import { codeTitle } from '../../kit/i18n/code-title.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { Suggestion } from '../../kit/ui/suggest-field.tsx'

export const editionName = { WZ2008: 'WZ 2008', WZ2025: 'WZ 2025' } as const
const codeLengthMax = 20

/** Sectors that go with a code or words. */
export async function suggestSectors(edition: SectorEdition, text: string): Promise<readonly Suggestion[]> {
  const { codes } = await ask(api.codeLists.findSectors, { edition, text: text.slice(0, 200) })
  return codes.map((entry) => ({ value: entry.code, name: codeTitle(entry) }))
}

interface SectorMeaning {
  readonly presence: AnswerOf<typeof api.codeLists.describeSector>['presence']
  readonly text: string
}

/** What a sector code means in words; null for no code, and until the answer has come. */
export function useSector(edition: SectorEdition, code: string): SectorMeaning | null {
  const asked = code.trim().slice(0, codeLengthMax)
  const { data } = useData(api.codeLists.describeSector, { edition, code: asked }, { enabled: asked !== '' })
  if (asked === '' || !data) return null
  const { presence, entry } = data
  switch (presence) {
    case 'known':
      return { presence, text: entry ? codeTitle(entry) : '' }
    case 'unknown':
      return { presence, text: t('organisations.sector.unknown', { edition: editionName[edition] }) }
    case 'notLoaded':
      return {
        presence,
        text: entry ? t('organisations.sector.coarser', { code: entry.code, title: codeTitle(entry) }) : '',
      }
  }
}

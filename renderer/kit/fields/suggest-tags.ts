import { api } from '../data/api.ts'
import { ask } from '../data/client.ts'
import { t } from '../i18n/translate.ts'
import type { Suggestion } from '../ui/suggest-field.tsx'

const suggestedMax = 8

/** Tags of the office that go with what was typed, the most used first. */
export async function suggestTags(
  text: string,
  known: readonly string[] = [],
): Promise<readonly Suggestion[]> {
  const { tags } = await ask(api.tags.list, {})
  const typed = text.trim().toLocaleLowerCase('de')
  return tags
    .filter(({ name }) => name.toLocaleLowerCase('de').includes(typed) && !known.includes(name))
    .toSorted((a, b) => b.organisations - a.organisations)
    .slice(0, suggestedMax)
    .map(({ name, organisations }) => ({
      value: name,
      name: t('organisations.tags.used', { count: organisations }),
    }))
}

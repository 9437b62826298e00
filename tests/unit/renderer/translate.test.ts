import { describe, expect, expectTypeOf, it } from 'vitest'
import { fieldChoiceTexts } from '../../../preload/contract/texts/field-choices.ts'
import type { KeyOf, ParamArguments, ParamsOf, PlainKeyOf } from '../../../renderer/kit/i18n/catalogue.ts'
import { catalogue } from '../../../renderer/kit/i18n/messages.ts'
import { startTranslations, t } from '../../../renderer/kit/i18n/translate.ts'
import '../../../renderer/shell/slices.ts'

const placeholders = (message: string): readonly string[] =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '').toSorted()

describe('catalogues', () => {
  const { de, en } = catalogue
  const keys = Object.keys(de)

  it('ask for the same parameters in both languages', () => {
    const different = keys.filter(
      (key) =>
        placeholders(de[key] ?? '').join() !== placeholders(en[key] ?? '').join() && !key.endsWith('_one'),
    )
    expect(different).toEqual([])
  })

  it('have both plural forms and no empty message', () => {
    const lonely = keys.filter((key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one')
      return !(other in de)
    })
    expect(lonely).toEqual([])
    expect(keys.filter((key) => (de[key] ?? '').trim() === '' || (en[key] ?? '').trim() === '')).toEqual([])
  })

  it('are joined without one slice overwriting another', async () => {
    const files = import.meta.glob<Record<string, Record<string, string>>>(
      '../../../renderer/**/messages.de.ts',
      { eager: true },
    )
    const all = Object.values(files).flatMap((file) =>
      Object.values(file).flatMap((part) => Object.keys(part)),
    )
    all.push(...Object.keys(fieldChoiceTexts.de))
    expect(all.length).toBeGreaterThan(100)
    expect(all.toSorted()).toEqual(Object.keys(de).toSorted())
  })
})

describe('t', () => {
  it('speaks German by default, with German numbers and plural forms', () => {
    startTranslations('de')
    expect(t('app.job.counted', { done: 1200, total: 20_000 })).toBe('1.200 von 20.000')
    expect(t('app.jobs.running', { count: 1 })).toBe('Ein Vorgang läuft')
    expect(t('app.jobs.running', { count: 1500 })).toBe('1.500 Vorgänge laufen')
  })

  it('speaks English, and does not escape what React escapes anyway', () => {
    startTranslations('en')
    expect(t('app.job.counted', { done: 1200, total: 20_000 })).toBe('1,200 of 20,000')
    expect(t('ui.remove', { name: 'Müller & Söhne <Bau>' })).toBe('Remove Müller & Söhne <Bau>')
    startTranslations('de')
  })
})

describe('types of t', () => {
  interface Sample {
    readonly plain: 'Speichern'
    readonly named: '{{name}} am {{day}}'
    readonly count_one: 'ein Treffer'
    readonly count_other: '{{count}} Treffer'
  }

  it('know keys and parameters', () => {
    expectTypeOf<KeyOf<Sample>>().toEqualTypeOf<'plain' | 'named' | 'count'>()
    expectTypeOf<ParamsOf<Sample, 'plain'>>().toEqualTypeOf<never>()
    expectTypeOf<ParamsOf<Sample, 'named'>>().toEqualTypeOf<'name' | 'day'>()
    expectTypeOf<ParamsOf<Sample, 'count'>>().toEqualTypeOf<'count'>()
    expectTypeOf<PlainKeyOf<Sample>>().toEqualTypeOf<'plain'>()
    expectTypeOf<ParamArguments<never>>().toEqualTypeOf<[]>()
  })

  it('refuse a wrong key and a wrong, missing or superfluous parameter', () => {
    const refused = (): void => {
      // @ts-expect-error there is no such key
      t('app.jobs.runing', { count: 1 })
      // @ts-expect-error the parameter is missing
      t('ui.remove')
      // @ts-expect-error the parameter has another name
      t('ui.remove', { who: 'Kontor' })
      // @ts-expect-error one parameter too many
      t('ui.remove', { name: 'Kontor', day: 'heute' })
      // @ts-expect-error the message takes none
      t('ui.save', { name: 'Kontor' })
      // @ts-expect-error plural forms go by their common key
      t('app.jobs.running_one')
    }
    expect(refused).toBeTypeOf('function')
  })
})

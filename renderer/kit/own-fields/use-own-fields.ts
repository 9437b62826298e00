import { useMemo } from 'react'
import { isTextKind, type Field } from '../../../preload/contract/fields.ts'
import {
  fieldOfOwn,
  isOwnKey,
  ownKeyOf,
  type OwnEntity,
  type OwnField,
  type OwnKey,
} from '../../../preload/contract/own-fields.ts'
import { api, type AnswerOf } from '../data/api.ts'
import { queryClient } from '../data/client.ts'
import { useData } from '../data/use-data.ts'
import { lookUp } from '../i18n/translate.ts'
import { valueText } from '../fields/field-words.ts'

/** A field of the office's own as it is shown. */
export interface ShownOwnField {
  readonly key: OwnKey
  readonly name: string
  readonly help: string
  readonly isArchived: boolean
  readonly field: Field
  /** Choices that are offered, by their keys. */
  readonly offered: readonly string[]
  readonly choiceText: (value: string) => string
}

export interface OwnFields {
  /** Those in use, in the order of the office. */
  readonly list: readonly ShownOwnField[]
  readonly of: (name: string) => ShownOwnField | undefined
}

function shown({ id, fields, isArchived }: OwnField): ShownOwnField {
  const words = new Map(fields.choices.map(({ key, name }) => [key, name]))
  return {
    key: ownKeyOf(id),
    name: fields.name,
    help: fields.help,
    isArchived,
    field: fieldOfOwn(fields),
    offered:
      fields.kind === 'yesNo'
        ? ['yes', 'no']
        : fields.choices.flatMap(({ key, isArchived: isOld }) => (key === null || isOld ? [] : [key])),
    choiceText: (value) => words.get(value) ?? lookUp(`field.${value}`) ?? value,
  }
}

function ownFieldsOf(all: readonly OwnField[], entity: OwnEntity): OwnFields {
  const fields = all.filter((one) => one.fields.entity === entity).map(shown)
  const byKey = new Map<string, ShownOwnField>(fields.map((one) => [one.key, one]))
  return { list: fields.filter(({ isArchived }) => !isArchived), of: (name) => byKey.get(name) }
}

/** The fields that the office has given to one kind of record; null until they are known. */
export function useOwnFields(entity: OwnEntity): OwnFields | null {
  const { data } = useData(api.ownFields.list, {})
  return useMemo(() => (data === undefined ? null : ownFieldsOf(data.fields, entity)), [data, entity])
}

/** A field whose key is met where it is not asked for; undefined where it is not known, or was never asked for. */
export function knownOwnField(key: string): ShownOwnField | undefined {
  if (!isOwnKey(key)) return undefined
  const answer = queryClient.getQueryData<AnswerOf<typeof api.ownFields.list>>([
    api.ownFields.list.channel,
    {},
  ])
  const found = answer?.fields.find(({ id }) => ownKeyOf(id) === key)
  return found && shown(found)
}

/** A value of an own field in words; '' for none. */
export const ownValueText = ({ field, choiceText }: ShownOwnField, value: unknown): string =>
  valueText(field, value, choiceText)

/** What a record begins with. */
export const emptyOf = ({ field }: ShownOwnField): string | null =>
  isTextKind(field.kind) || field.kind === 'line' ? '' : null

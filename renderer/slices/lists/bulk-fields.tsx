import type { ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import type { Field } from '../../../preload/contract/fields.ts'
import { membershipRoles } from '../../../preload/contract/groups.ts'
import { spanUnits } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FieldControl } from '../../kit/fields/field-control.tsx'
import { suggestTags } from '../../kit/fields/suggest-tags.ts'
import { FormDate, FormNumber, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Select } from '../../kit/ui/select.tsx'
import { SuggestField, type Suggestion } from '../../kit/ui/suggest-field.tsx'
import type { BulkValues } from './bulk-values.ts'
import type { ValueControl } from './record-list.ts'

const suggestedMax = 8

interface BulkPartProps {
  readonly control: Control<BulkValues, unknown, BulkValues>
}

interface BulkValueProps extends BulkPartProps {
  readonly field: Field
  readonly choiceText: (value: string) => string
  readonly special?: ((props: ValueControl) => ReactNode) | undefined
}

/** The new value, in the control that goes with its field. */
export function BulkValue({ special, ...props }: BulkValueProps): ReactNode {
  const { field } = useController({ control: props.control, name: 'value' })
  const label = t('lists.bulk.value')
  const { value, onChange } = field
  return special?.({ label, value, onChange }) ?? <FieldControl {...props} name="value" label={label} />
}

/** Which tag is added or taken away; one that is added may be new. */
export function BulkTag({
  control,
  isNewOffered,
}: BulkPartProps & { readonly isNewOffered: boolean }): ReactNode {
  const { field } = useController({ control, name: 'tag' })
  return (
    <SuggestField
      label={t('lists.bulk.tag')}
      {...(isNewOffered && { placeholder: t('organisations.tags.placeholder') })}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      find={(text) => suggestTags(text)}
      isRequired
    />
  )
}

/** Which theme is added or taken away. */
export function BulkTheme({ control }: BulkPartProps): ReactNode {
  const themes = useData(api.themes.list, {})
  const { field } = useController({ control, name: 'themeId' })
  const choices = (themes.data?.themes ?? []).map(({ id, fields }) => ({
    value: String(id),
    label: fields.name,
  }))
  return (
    <Select
      label={t('lists.bulk.theme')}
      choices={choices}
      value={field.value === null ? null : String(field.value)}
      onChange={(value) => field.onChange(Number(value))}
    />
  )
}

/** Which group is entered, as what, and from when on. */
export function BulkGroup({ control }: BulkPartProps): ReactNode {
  const groups = useData(api.groups.list, { today: today() })
  const { field } = useController({ control, name: 'groupId' })
  const choices = (groups.data?.groups ?? [])
    .filter(({ status }) => status !== 'ended')
    .map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <>
      <Select
        label={t('lists.bulk.group')}
        choices={choices}
        value={field.value === null ? null : String(field.value)}
        onChange={(value) => field.onChange(Number(value))}
      />
      <FormSelect
        control={control}
        name="role"
        label={t('groups.member.role')}
        choices={membershipRoles.map((value) => ({ value, label: t(`organisations.role.${value}`) }))}
      />
      <FormDate control={control} name="validFrom" label={t('people.since')} />
    </>
  )
}

/** Which distribution list takes them; one of a new name is made. */
export function BulkDistributionList({ control }: BulkPartProps): ReactNode {
  const { field } = useController({ control, name: 'distributionList' })
  return (
    <SuggestField
      label={t('lists.bulk.distributionList')}
      placeholder={t('lists.bulk.distributionList.placeholder')}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      find={suggestDistributionLists}
      isRequired
    />
  )
}

/** Lists whose names hold what was typed, the one changed last first. */
async function suggestDistributionLists(text: string): Promise<readonly Suggestion[]> {
  const { lists } = await ask(api.distributionLists.list, {})
  const typed = text.trim().toLocaleLowerCase('de')
  return lists
    .filter(({ name }) => name.toLocaleLowerCase('de').includes(typed))
    .toSorted((a, b) => b.changedOn.localeCompare(a.changedOn))
    .slice(0, suggestedMax)
    .map(({ name, changedOn }) => ({
      value: name,
      name: `${t('distributionLists.column.changedOn')}: ${formatDay(changedOn)}`,
    }))
}

interface BulkOwnerProps extends BulkPartProps {
  readonly mayBeNobody: boolean
}

/** Who is in charge. */
export function BulkOwner({ control, mayBeNobody }: BulkOwnerProps): ReactNode {
  const { data } = useData(api.office.get, {})
  const staff = (data?.staff ?? []).filter(({ active }) => active)
  const choices = staff.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <FormSelect
      control={control}
      name="staffId"
      label={t('tasks.owner')}
      choices={mayBeNobody ? [...choices, { value: 'nobody', label: t('tasks.owner.nobody') }] : choices}
    />
  )
}

interface BulkTurnProps extends BulkPartProps {
  readonly kind: 'wait' | 'handOver' | 'receive'
}

const turnWords = {
  wait: { name: 'tasks.waitingFor', since: 'tasks.waitingSince' },
  handOver: { name: 'tasks.handedTo', since: 'tasks.handedOn' },
  receive: { name: null, since: 'tasks.receivedOn' },
} as const

/** For whom one waits or to whom it was handed over, and since when; or when the receipt was confirmed. */
export function BulkTurn({ control, kind }: BulkTurnProps): ReactNode {
  const { name, since } = turnWords[kind]
  return (
    <>
      {name && <FormText control={control} name="name" label={t(name)} isRequired />}
      <FormDate control={control} name="since" label={t(since)} leaning="past" isRequired />
    </>
  )
}

/** By how much. */
export function BulkSpan({ control }: BulkPartProps): ReactNode {
  return (
    <div className="bulk-span">
      <FormNumber control={control} name="span" label={t('lists.bulk.span')} minimum={1} maximum={1000} />
      <FormSelect
        control={control}
        name="unit"
        label={t('list.span.unit')}
        choices={spanUnits.map((value) => ({ value, label: t(`lists.bulk.unit.${value}`) }))}
      />
    </div>
  )
}

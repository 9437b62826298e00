import type { ReactNode } from 'react'
import { useWatch, type Control } from 'react-hook-form'
import { letterOpeningOf } from '../../../preload/contract/letter-opening.ts'
import { personFieldList, type PersonFields } from '../../../preload/contract/people.ts'
import { isOwnKey } from '../../../preload/contract/own-fields.ts'
import { FieldControl } from '../../kit/fields/field-control.tsx'
import { personWords } from '../../kit/fields/field-words.ts'
import { FormText } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { OwnControl } from '../../kit/own-fields/own-control.tsx'

interface PersonControlProps {
  readonly name: keyof PersonFields
  readonly control: Control<PersonFields, unknown, PersonFields>
}

/** The control of a field, in the form and where the fact stands on the person's page. */
export function PersonControl({ name, control }: PersonControlProps): ReactNode {
  const key: string = name
  if (isOwnKey(key)) return <OwnControl entity="person" name={key} control={control} />
  if (name === 'familyName')
    return <FormText control={control} name={name} label={t('people.field.familyName')} isRequired />
  if (name === 'letterOpening') return <LetterOpening control={control} />
  const help = personWords.help(name)
  return (
    <FieldControl
      field={personFieldList[name]}
      control={control}
      name={name}
      label={personWords.title(name)}
      {...(help !== undefined && { help })}
      choiceText={(value) => personWords.choice(name, value)}
    />
  )
}

/** What a letter begins with if nothing is typed stands below. */
function LetterOpening({ control }: Pick<PersonControlProps, 'control'>): ReactNode {
  const [salutation, academicTitle, givenName, familyName] = useWatch({
    control,
    name: ['salutation', 'academicTitle', 'givenName', 'familyName'],
  })
  const opening = letterOpeningOf({ salutation, academicTitle, givenName, familyName })
  return (
    <FormText
      control={control}
      name="letterOpening"
      label={t('people.field.letterOpening')}
      help={t('people.letterOpening.empty', { opening })}
    />
  )
}

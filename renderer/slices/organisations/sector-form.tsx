import { useState, type ReactNode } from 'react'
import { sectorEditions, type SectorEdition } from '../../../preload/contract/code-lists.ts'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { fieldFailureText } from '../../kit/failures/failure-text.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Select } from '../../kit/ui/select.tsx'
import { SuggestField } from '../../kit/ui/suggest-field.tsx'
import { editionName, suggestSectors, useSector } from './sector-meaning.ts'

interface SectorFormProps {
  readonly detail: OrganisationDetail
  readonly onClose: () => void
}

interface Values {
  readonly code: string
  readonly edition: SectorEdition
}

/** A sector besides the main one. */
export function SectorForm({ detail, onClose }: SectorFormProps): ReactNode {
  const draft = useDraft({ form: 'sector.new', record: detail.id, about: detail.fields.name })
  const { values, change, current } = useFields<Values>(draft, {
    code: '',
    edition: detail.fields.sectorEdition,
  })
  const meaning = useSector(values.edition, values.code)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const add = useCommand(api.organisationParts.addSector, {
    done: t('organisations.furtherSectors.saved'),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    setChecked(true)
    const { code, edition } = current()
    if (code.trim() === '') return
    const result = await add.run({ organisationId: detail.id, fields: { code, edition } })
    if (result.ok) {
      draft.drop()
      onClose()
    } else setFailure(result.error)
  }
  const refused = failure?.fieldErrors?.['code']
  const error =
    isChecked && values.code.trim() === ''
      ? t('form.missing')
      : refused === undefined
        ? undefined
        : fieldFailureText(refused)
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={add.isRunning}
      failure={failure}
    >
      <div className="form-row">
        <SuggestField
          label={t('organisations.field.sectorCode')}
          placeholder={t('organisations.sector.placeholder')}
          value={values.code}
          onChange={(code) => change({ code })}
          find={(text) => suggestSectors(values.edition, text)}
          isRequired
          error={error}
        />
        <Select
          label={t('organisations.field.sectorEdition')}
          choices={sectorEditions.map((value) => ({ value, label: editionName[value] }))}
          value={values.edition}
          onChange={(edition) => change({ edition })}
        />
      </div>
      {meaning !== null && <output className="sector-meaning">{meaning.text}</output>}
    </FormBody>
  )
}

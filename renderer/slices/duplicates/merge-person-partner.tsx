import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ComboBox, type Found } from '../../kit/ui/combo-box.tsx'

interface MergePersonPartnerProps {
  readonly person: Reference
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks which person is the same as this one; both are then shown side by side. */
export function MergePersonPartner(props: MergePersonPartnerProps): ReactNode {
  return (
    <FormDialog
      title={t('duplicates.people.compare')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
    >
      <PartnerForm {...props} />
    </FormDialog>
  )
}

async function findPeople(text: string): Promise<readonly Found[]> {
  if (text.trim() === '') return []
  const { hits } = await ask(api.search.find, { text, entities: ['person'], limit: 12 })
  return hits.map((hit) => ({ id: hit.id, name: hit.title, note: hit.subtitle }))
}

function PartnerForm({ person, onClose }: MergePersonPartnerProps): ReactNode {
  const navigate = useNavigate()
  const draft = useDraft({ form: 'person.merge', record: person.id, about: person.name })
  const { values, change, current } = useFields<{ other: Reference | null }>(draft, { other: null })
  const { other } = values
  const [isChecked, setChecked] = useState(false)
  const isSame = other?.id === person.id
  const error =
    isChecked && other === null ? t('form.missing') : isSame ? t('duplicates.people.other.same') : undefined
  const submit = (): void => {
    setChecked(true)
    const chosen = current().other
    if (chosen === null || chosen.id === person.id) return
    draft.drop()
    onClose()
    void navigate({
      to: '/people/duplicates/$leftId/$rightId',
      params: { leftId: person.id, rightId: chosen.id },
    })
  }
  return (
    <FormBody
      draft={draft}
      submit={submit}
      onCancel={onClose}
      isSaving={false}
      failure={null}
      saveLabel={t('duplicates.merge.next')}
    >
      <p>{t('duplicates.people.other.what', { name: person.name })}</p>
      <ComboBox
        label={t('duplicates.people.other')}
        value={other}
        onChange={(found) => change({ other: found && { id: found.id, name: found.name } })}
        find={findPeople}
        isRequired
        {...(error !== undefined && { error })}
      />
    </FormBody>
  )
}

import { useState, type ReactNode } from 'react'
import type { HeldDocument } from '../../../preload/contract/documents.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { focusFirstError } from '../../kit/form/draft-scope.tsx'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ComboBox, type Found } from '../../kit/ui/combo-box.tsx'
import { HeldFiles } from './held-files.tsx'
import { addTo } from './intake-state.ts'
import type { Place } from './place.ts'

const kinds = ['organisation', 'person', 'group'] as const
const foundMax = 12

/** Records of several kinds in one list: the number tells the kind too. */
const keyOf = (kind: (typeof kinds)[number], id: number): number => id * kinds.length + kinds.indexOf(kind)

async function findPlaces(text: string): Promise<readonly Found[]> {
  if (text.trim() === '') return []
  const { hits } = await ask(api.search.find, { text, entities: [...kinds], limit: foundMax })
  return hits.flatMap(({ entity, id, title, subtitle }) => {
    const kind = kinds.find((each) => each === entity)
    if (kind === undefined) return []
    const note = [t(`documents.where.${kind}`), subtitle].filter(Boolean).join(', ')
    return [{ id: keyOf(kind, id), name: title, note }]
  })
}

interface WhereValues {
  readonly place: { readonly id: number; readonly name: string } | null
}

interface WhereFormProps {
  readonly held: readonly HeldDocument[]
  readonly onDone: () => void
}

/** Asks with which record files are filed that were dropped beside all of them. */
export function WhereForm({ held, onDone }: WhereFormProps): ReactNode {
  const draft = useDraft({
    form: 'document.add',
    record: null,
    thing: held[0]?.sha256 ?? '',
    about: held[0]?.fileName ?? '',
  })
  const { values, change, current } = useFields<WhereValues>(draft, { place: null })
  const [isChecked, setChecked] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const submit = async (): Promise<void> => {
    const { place } = current()
    setChecked(true)
    if (isSaving) return
    if (place === null) {
      focusFirstError()
      return
    }
    setSaving(true)
    const kind = kinds[place.id % kinds.length] ?? 'organisation'
    const chosen: Place = {
      owner: { kind, id: Math.floor(place.id / kinds.length) },
      name: place.name,
    }
    const isAdded = await addTo(held, chosen)
    setSaving(false)
    if (!isAdded) return
    draft.drop()
    onDone()
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onDone}
      isSaving={isSaving}
      failure={null}
      saveLabel={t('documents.file')}
    >
      <HeldFiles held={held} />
      <ComboBox
        label={t('documents.where')}
        help={t('documents.where.help')}
        value={values.place}
        onChange={(found) => change({ place: found && { id: found.id, name: found.name } })}
        find={findPlaces}
        isRequired
        takesFocus
        {...(isChecked && values.place === null && { error: t('documents.where.missing') })}
      />
    </FormBody>
  )
}

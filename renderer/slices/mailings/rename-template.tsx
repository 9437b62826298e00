import type { ReactNode } from 'react'
import { z } from 'zod'
import { letters, type LetterTemplate } from '../../../preload/contract/letters.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'

interface RenameProps {
  readonly template: LetterTemplate | null
  readonly onClose: () => void
}

/** Gives a letter of the office's own another name. */
export function RenameTemplate({ template, onClose }: RenameProps): ReactNode {
  return (
    <FormDialog title={t('mailings.letter.rename')} isOpen={template !== null} onClose={onClose} size="small">
      {template && <RenameForm template={template} onClose={onClose} />}
    </FormDialog>
  )
}

const formSchema = z.strictObject({ name: letters.renameTemplate.input.shape.name })

function RenameForm({
  template: { id, version, name },
  onClose,
}: {
  readonly template: LetterTemplate
  readonly onClose: () => void
}): ReactNode {
  const rename = useCommand(api.letters.renameTemplate, {
    done: t('mailings.letter.renamed'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'letterTemplate.rename', record: id, basis: version, about: name })
  const { form, ...body } = useRecordForm({
    draft,
    schema: formSchema,
    defaults: { name },
    path: '',
    save: (values) => rename.run({ id, version, ...values }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <FormText control={form.control} name="name" label={t('mailings.letter.name')} isRequired takesFocus />
    </FormBody>
  )
}

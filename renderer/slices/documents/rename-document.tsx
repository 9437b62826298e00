import type { ReactNode } from 'react'
import { z } from 'zod'
import { documents, type DocumentRow } from '../../../preload/contract/documents.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'

interface RenameProps {
  readonly document: DocumentRow | null
  readonly onClose: () => void
}

/** Gives a document another name. */
export function RenameDocument({ document, onClose }: RenameProps): ReactNode {
  return (
    <FormDialog title={t('documents.rename')} isOpen={document !== null} onClose={onClose} size="small">
      {document && <RenameForm document={document} onClose={onClose} />}
    </FormDialog>
  )
}

const formSchema = z.strictObject({ fileName: documents.rename.input.shape.fileName })

function RenameForm({
  document,
  onClose,
}: {
  readonly document: DocumentRow
  readonly onClose: () => void
}): ReactNode {
  const { id, version, fileName } = document
  const rename = useCommand(api.documents.rename, {
    done: t('documents.renamed'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'document.rename', record: id, basis: version, about: fileName })
  const { form, ...body } = useRecordForm({
    draft,
    schema: formSchema,
    defaults: { fileName },
    path: '',
    save: (values) => rename.run({ id, version, ...values }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <FormText
        control={form.control}
        name="fileName"
        label={t('documents.name')}
        help={t('documents.rename.help')}
        isRequired
        takesFocus
      />
    </FormBody>
  )
}

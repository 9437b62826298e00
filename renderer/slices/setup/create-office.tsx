import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { lineMax } from '../../../preload/contract/common.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { FolderChoice, type ChosenFolder } from './folder-choice.tsx'

const fieldNames = ['officeName', 'municipality', 'staffName'] as const

/** Name of the office and the person, and where the data are kept. */
export function CreateOffice({ profileLabel }: { readonly profileLabel: string }): ReactNode {
  const [values, setValues] = useState({ officeName: '', municipality: '', staffName: '' })
  const [folder, setFolder] = useState<ChosenFolder | null>(null)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const create = useCommand(api.setup.create, { failures: 'caller' })

  const submit = async (): Promise<void> => {
    setChecked(true)
    setFailure(null)
    if (fieldNames.some((name) => values[name].trim() === '' || values[name].trim().length > lineMax)) return
    const result = await create.run({ ...values, folder: folder?.file ?? null })
    if (!result.ok) setFailure(result.error)
  }

  return (
    <Form
      className="setup-form"
      aria-label={t('setup.create.title')}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {fieldNames.map((name, index) => (
        <TextField
          key={name}
          label={t(`setup.create.${name}`)}
          help={t(`setup.create.${name}.help`)}
          value={values[name]}
          onChange={(value) => setValues({ ...values, [name]: value })}
          isRequired
          charactersMax={lineMax}
          takesFocus={index === 0}
          {...(isChecked && values[name].trim() === '' && { error: t('setup.create.missing') })}
        />
      ))}
      <FolderChoice profileLabel={profileLabel} folder={folder} onChoose={setFolder} />
      <div className="setup-actions">
        <Button variant="primary" type="submit" isDisabled={create.isRunning}>
          {t('setup.create.submit')}
        </Button>
      </div>
    </Form>
  )
}

import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import type { Failure } from '../../../preload/contract/errors.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { BackIcon } from '../../kit/ui/icons.ts'
import { Notice } from '../../kit/ui/page.tsx'

interface SetupFormProps {
  readonly title: string
  readonly lead: string
  readonly failure: Failure | null
  readonly onBack: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
  /** Beside the form, such as a dialog. */
  readonly beside?: ReactNode
}

/** One way to begin, other than with an empty office: its form, and the way back to the choice. */
export function SetupForm(props: SetupFormProps): ReactNode {
  const { title, lead, failure, onBack, onSubmit, children, beside } = props
  return (
    <div className="setup">
      <main className="setup-content">
        <header>
          <Button variant="link" icon={<BackIcon />} onPress={onBack}>
            {t('setup.restore.back')}
          </Button>
          <h1 className="setup-title">{title}</h1>
          <p className="setup-lead">{lead}</p>
        </header>
        <Form
          className="setup-form"
          aria-label={title}
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
          {children}
        </Form>
        {beside}
      </main>
    </div>
  )
}

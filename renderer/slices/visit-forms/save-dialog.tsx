import './visit-forms.css'
import { useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { wishedForm, type FormVisit } from './reading.ts'

/** Says what a form would hold, and saves it where the person wants it. */
export function SaveDialog({ visit }: { readonly visit: FormVisit }): ReactNode {
  const [withPeople, setPeople] = useState(true)
  const [withRecorded, setRecorded] = useState(true)
  const saving = useCommand(api.visitForms.save, { done: t('visitForms.saved') })
  const save = async (): Promise<void> => {
    const { id, organisation, occurredOn } = visit
    const suggestedName = t('visitForms.fileName', { name: organisation.slice(0, 80), day: occurredOn })
    const target = await send(api.files.chooseSave, { kind: 'html', suggestedName })
    if (!target.ok || target.value === null) return
    const { ok } = await saving.run({ visitId: id, file: target.value.file, withPeople, withRecorded })
    if (ok) wishedForm.close()
  }
  return (
    <Dialog
      title={t('visitForms.dialog.title', { name: visit.organisation })}
      isOpen
      onClose={wishedForm.close}
      size="small"
      footer={
        <>
          <Button onPress={wishedForm.close}>{t('ui.cancel')}</Button>
          <Button
            does={api.visitForms.save}
            variant="primary"
            isDisabled={saving.isRunning}
            onPress={() => void save()}
          >
            {t('visitForms.dialog.save')}
          </Button>
        </>
      }
    >
      <div className="visit-forms-wish">
        <p>{t('visitForms.dialog.what')}</p>
        <h3>{t('visitForms.dialog.holds')}</h3>
        <p>{t('visitForms.dialog.always')}</p>
        <Checkbox isSelected={withPeople} onChange={setPeople}>
          {t('visitForms.dialog.people')}
        </Checkbox>
        <Checkbox isSelected={withRecorded} onChange={setRecorded}>
          {t('visitForms.dialog.recorded')}
        </Checkbox>
        <p className="visit-forms-quiet">{t('visitForms.dialog.open')}</p>
      </div>
    </Dialog>
  )
}

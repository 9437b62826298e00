import './light.css'
import { useState, type ReactNode } from 'react'
import { Button as AriaButton, Form } from 'react-aria-components'
import { lineMax } from '../../../preload/contract/common.ts'
import { proposedInitials, type StaffMember } from '../../../preload/contract/staff.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { useMay } from '../../kit/roles/use-role.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'

/**
 * In the status bar: who works at this desk, and the way to somebody else. Where that is not known it asks by itself, because whatever
 * is entered bears a name from the first moment.
 */
export function WhoWorksHere(): ReactNode {
  const office = useData(api.office.get, {})
  const [isChosen, setChosen] = useState(false)
  const [isPutOff, setPutOff] = useState(false)
  if (!office.data) return null
  const { staff, currentStaffId, isStaffKnown } = office.data
  const me = staff.find(({ id }) => id === currentStaffId)
  const name = me?.name ?? ''
  const shown = me?.actsAs === 'reader' ? t('desks.who.reads', { name }) : name
  const isAsked = !isStaffKnown && !isPutOff
  const close = (): void => {
    setChosen(false)
    setPutOff(true)
  }
  return (
    <>
      {me && (
        <AriaButton
          className="status-item"
          aria-label={t('desks.who.change', { name: shown })}
          onPress={() => setChosen(true)}
        >
          {shown}
        </AriaButton>
      )}
      {(isAsked || isChosen) && (
        <WhoDialog
          people={staff.filter(({ active }) => active)}
          presentId={isStaffKnown ? currentStaffId : null}
          meanwhile={isStaffKnown ? null : (me?.name ?? null)}
          onClose={close}
        />
      )}
    </>
  )
}

interface WhoDialogProps {
  readonly people: readonly StaffMember[]
  /** Null where nobody has been chosen yet. */
  readonly presentId: number | null
  /** Whose name everything bears until somebody is chosen; null where somebody is. */
  readonly meanwhile: string | null
  readonly onClose: () => void
}

function WhoDialog({ people, presentId, meanwhile, onClose }: WhoDialogProps): ReactNode {
  const [name, setName] = useState('')
  const choose = useCommand(api.office.setCurrentStaff)
  const add = useCommand(api.staff.add)
  const { isAllowed } = useMay('manager')
  const isBusy = choose.isRunning || add.isRunning
  const take = async (id: number): Promise<void> => {
    if ((await choose.run({ id })).ok) onClose()
  }
  const enter = async (): Promise<void> => {
    if (name.trim() === '' || isBusy) return
    const initials = proposedInitials(name, new Set(people.map((person) => person.initials)))
    const added = await add.run({ name, initials, role: 'editor' })
    if (added.ok) await take(added.value.id)
  }
  return (
    <Dialog
      title={t('desks.who')}
      isOpen
      onClose={onClose}
      beginsAtFirstField={false}
      footer={<Button onPress={onClose}>{t(meanwhile === null ? 'ui.close' : 'desks.who.later')}</Button>}
    >
      <p>{t('desks.who.why')}</p>
      <ul className="who" aria-label={t('desks.who.people')}>
        {people.map((person) => (
          <li key={person.id}>
            <Button
              variant={person.id === presentId ? 'primary' : 'secondary'}
              aria-pressed={person.id === presentId}
              isDisabled={isBusy}
              onPress={() => void take(person.id)}
            >
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
      {isAllowed && (
        <Form
          className="desks-form"
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault()
            void enter()
          }}
        >
          <div className="who-add">
            <TextField label={t('desks.who.new')} value={name} onChange={setName} charactersMax={lineMax} />
            <Button type="submit" isDisabled={isBusy || name.trim() === ''}>
              {t('desks.who.add')}
            </Button>
          </div>
        </Form>
      )}
      <p className="field-help">{t('desks.who.several')}</p>
      {meanwhile !== null && <p className="field-help">{t('desks.who.until', { name: meanwhile })}</p>}
    </Dialog>
  )
}

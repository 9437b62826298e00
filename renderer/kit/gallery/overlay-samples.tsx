import { useState, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Confirmation, Dialog, Drawer } from '../ui/dialog.tsx'
import { EditIcon } from '../ui/icons.ts'
import { MenuButton } from '../ui/menu.tsx'
import { Card } from '../ui/page.tsx'
import { showToast } from '../ui/toast.tsx'

const nothing = (): void => undefined

export function OverlaySamples(): ReactNode {
  const [open, setOpen] = useState<'dialog' | 'drawer' | 'question' | 'broken' | null>(null)
  const close = (): void => setOpen(null)
  if (open === 'broken') throw new Error('„Probe“ aus der Bauteilschau')
  return (
    <Card title="Darüber">
      <div className="gallery-row">
        <Button onPress={() => setOpen('dialog')}>Dialog</Button>
        <Button onPress={() => setOpen('drawer')}>Seitenbereich</Button>
        <Button onPress={() => setOpen('question')}>Rückfrage</Button>
        <Button onPress={() => setOpen('broken')}>Fehlerseite</Button>
        <MenuButton
          label="Menü"
          groups={[
            { entries: [{ id: 'a', label: 'Bearbeiten', icon: <EditIcon />, shortcut: 'F2', run: nothing }] },
            {
              title: 'Weitere',
              entries: [
                { id: 'b', label: 'Abgeschaltet', isDisabled: true, run: nothing },
                { id: 'c', label: 'Löschen', isDanger: true, run: nothing },
              ],
            },
          ]}
        >
          <Button>Menü</Button>
        </MenuButton>
        {(['info', 'success', 'warning', 'danger'] as const).map((tone) => (
          <Button
            key={tone}
            onPress={() =>
              showToast({ tone, title: `Meldung ${tone}`, action: { label: 'Rückgängig', run: nothing } })
            }
          >
            Meldung {tone}
          </Button>
        ))}
      </div>
      <Dialog
        title="Dialog"
        isOpen={open === 'dialog'}
        onClose={close}
        footer={<Button onPress={close}>Zu</Button>}
      >
        Inhalt
      </Dialog>
      <Drawer title="Seitenbereich" isOpen={open === 'drawer'} onClose={close}>
        Inhalt
      </Drawer>
      <Confirmation
        title="Wirklich löschen?"
        confirmLabel="Löschen"
        isDanger
        isOpen={open === 'question'}
        onConfirm={nothing}
        onClose={close}
      >
        Das lässt sich rückgängig machen.
      </Confirmation>
    </Card>
  )
}

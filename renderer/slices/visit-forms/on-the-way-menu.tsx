import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { OpenIcon, PrintIcon, SaveIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { chooseAnswers, printForm, wishedForm, type FormVisit } from './reading.ts'

interface OnTheWayMenuProps {
  readonly visit: FormVisit
  /** Closes the dialog in which the menu stands, before another one opens. */
  readonly onLeave?: () => void
}

/** What somebody takes along to a visit, and how the answers come back. */
export function OnTheWayMenu({ visit, onLeave = () => undefined }: OnTheWayMenuProps): ReactNode {
  const leave = (goOn: () => void) => () => {
    onLeave()
    goOn()
  }
  return (
    <MenuButton
      label={t('visitForms.menu')}
      groups={[
        {
          entries: [
            {
              id: 'print',
              label: t('visitForms.print'),
              icon: <PrintIcon />,
              run: () => void printForm(visit.id),
            },
            {
              id: 'save',
              label: t('visitForms.save'),
              icon: <SaveIcon />,
              run: leave(() => wishedForm.open(visit)),
            },
          ],
        },
        {
          entries: [
            {
              id: 'read',
              label: t('visitForms.read'),
              icon: <OpenIcon />,
              run: leave(() => void chooseAnswers(visit.id)),
            },
          ],
        },
      ]}
    >
      <Button variant="quiet" icon={<SaveIcon />}>
        {t('visitForms.menu')}
      </Button>
    </MenuButton>
  )
}

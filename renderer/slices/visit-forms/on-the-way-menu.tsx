import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { SaveIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { onTheWay } from './on-the-way.tsx'
import type { FormVisit } from './reading.ts'

interface OnTheWayMenuProps {
  readonly visit: FormVisit
  /** Closes the dialog in which the menu stands, before another one opens. */
  readonly onLeave?: () => void
}

/** A button with what is taken along to a visit. */
export const OnTheWayMenu = ({ visit, onLeave }: OnTheWayMenuProps): ReactNode => (
  <MenuButton label={t('visitForms.menu')} groups={onTheWay(visit, onLeave)}>
    <Button variant="quiet" icon={<SaveIcon />}>
      {t('visitForms.menu')}
    </Button>
  </MenuButton>
)

import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { redFlagKinds } from '../../../preload/contract/tasks.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, WarningIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { openNewFlag } from '../tasks/index.ts'

interface RedFlagMenuProps {
  readonly organisation: Reference
  /** The visit at which somebody has noticed it; there it stands among red flags alone. */
  readonly visitId?: number
}

/** Raises a red flag by hand: somebody has heard or seen what no answer says. */
export function RedFlagMenu({ organisation, visitId }: RedFlagMenuProps): ReactNode {
  const label = t('guides.raiseFlag')
  return (
    <MenuButton
      label={label}
      groups={[
        {
          title: t('guides.raiseFlag.what'),
          entries: redFlagKinds.map((kind) => ({
            id: kind,
            label: t(`guides.flag.${kind}`),
            run: () => openNewFlag(organisation, { kind, ...(visitId !== undefined && { visitId }) }),
          })),
        },
      ]}
    >
      <IconButton label={label} icon={visitId === undefined ? <WarningIcon /> : <AddIcon />} />
    </MenuButton>
  )
}

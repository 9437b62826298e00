import type { ListRow } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { CopyIcon, OpenIcon } from '../../kit/ui/icons.ts'
import type { MenuGroup } from '../../kit/ui/menu.tsx'

/** What can be done with one person of the list. */
export function personMenu({ cells }: ListRow, open: () => void): readonly MenuGroup[] {
  const copied = (id: 'email' | 'phone', value: string) => ({
    id,
    label: t(`people.copy.${id}`),
    icon: <CopyIcon />,
    isDisabled: value === '',
    run: () => void send(api.desktop.copyText, { text: value }),
  })
  return [
    { entries: [{ id: 'open', label: t('organisations.open'), icon: <OpenIcon />, run: open }] },
    {
      entries: [
        copied('email', String(cells['email'] ?? '')),
        copied('phone', String(cells['phone'] ?? cells['mobile'] ?? '')),
      ],
    },
  ]
}

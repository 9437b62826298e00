import type { Cell, ListRow } from '../../../preload/contract/lists.ts'
import { definitions } from '../../kit/commands/definitions.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { CopyIcon, OpenIcon, PhoneIcon, VisitIcon } from '../../kit/ui/icons.ts'
import type { MenuGroup } from '../../kit/ui/menu.tsx'
import { openLog } from '../visits/index.ts'
import { addressText } from './words.ts'

const words = (...cells: readonly (Cell | undefined)[]): string => cells.filter(Boolean).join(' ')

/** Columns that the menu needs, whatever is shown. */
export const menuColumns = ['status', 'street', 'houseNumber', 'postcode', 'city'] as const

/** What can be done with one company of the list. */
export function organisationMenu(row: ListRow, open: () => void): readonly MenuGroup[] {
  const organisation = { id: row.id, name: row.name }
  const { street, houseNumber, postcode, city } = row.cells
  const address = addressText({
    street: words(street, houseNumber),
    postcode: words(postcode),
    city: words(city),
  })
  return [
    {
      entries: [{ id: 'open', label: t('organisations.open'), icon: <OpenIcon />, run: open }],
    },
    {
      entries: [
        {
          id: 'visit',
          label: t('command.visit.log'),
          icon: <VisitIcon />,
          shortcut: definitions['visit.log'].shortcut,
          does: api.visits.log,
          run: () => openLog({ kind: 'visit', organisation }),
        },
        {
          id: 'contact',
          label: t('command.contact.log'),
          icon: <PhoneIcon />,
          shortcut: definitions['contact.log'].shortcut,
          does: api.contacts.log,
          run: () => openLog({ kind: 'contact', organisation }),
        },
      ],
    },
    {
      entries: [
        {
          id: 'copy',
          label: t('organisations.copyAddress'),
          icon: <CopyIcon />,
          isDisabled: address === '',
          run: () => void send(api.desktop.copyText, { text: `${row.name}\n${address.replace(', ', '\n')}` }),
        },
      ],
    },
  ]
}

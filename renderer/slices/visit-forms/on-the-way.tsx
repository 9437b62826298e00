import { t } from '../../kit/i18n/translate.ts'
import { OpenIcon, PrintIcon, SaveIcon } from '../../kit/ui/icons.ts'
import type { MenuGroup } from '../../kit/ui/menu.tsx'
import { chooseAnswers, printForm, wishedForm, type FormVisit } from './reading.ts'

/** What somebody takes along to a visit, and how the answers come back; `leave` closes what the menu stands in. */
export const onTheWay = (visit: FormVisit, leave: () => void = () => undefined): readonly MenuGroup[] => [
  {
    title: t('visitForms.menu'),
    entries: [
      {
        id: 'form-print',
        label: t('visitForms.print'),
        icon: <PrintIcon />,
        run: () => void printForm(visit.id),
      },
      {
        id: 'form-save',
        label: t('visitForms.save'),
        icon: <SaveIcon />,
        run: () => {
          leave()
          wishedForm.open(visit)
        },
      },
      {
        id: 'form-read',
        label: t('visitForms.read'),
        icon: <OpenIcon />,
        run: () => {
          leave()
          void chooseAnswers(visit.id)
        },
      },
    ],
  },
]

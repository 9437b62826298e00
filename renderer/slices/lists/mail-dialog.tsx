import type { ReactNode } from 'react'
import type { ListName, ListSort, RecordSelection } from '../../../preload/contract/lists.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { CopyIcon } from '../../kit/ui/icons.ts'
import { recordsText } from './words.ts'

/** As many as mail programs and servers take at once without asking. */
const portion = 50

interface MailDialogProps {
  readonly list: ListName
  readonly records: RecordSelection
  readonly count: number
  readonly sort: ListSort
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Mail addresses of selected records, copied for the field "Bcc"; who has none is named. */
export function MailDialog({ list, records, count, sort, isOpen, onClose }: MailDialogProps): ReactNode {
  const query = useData(api.lists.mailAddresses, { list, records, sort }, { enabled: isOpen })
  return (
    <Dialog
      title={t('lists.mail.title', { records: recordsText(list, count) })}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable
      size="small"
    >
      <QueryView query={query}>{(answer) => <Addresses {...answer} />}</QueryView>
    </Dialog>
  )
}

type Answer = AnswerOf<typeof api.lists.mailAddresses>

const copy = (addresses: readonly string[]): void =>
  void send(
    api.desktop.copyText,
    { text: addresses.join('; ') },
    { done: t('lists.mail.copied', { count: addresses.length }) },
  )

function Addresses({ addresses, without, withoutTotal }: Answer): ReactNode {
  const starts = Array.from({ length: Math.ceil(addresses.length / portion) }, (_, place) => place * portion)
  return (
    <div className="mail-addresses">
      {addresses.length === 0 ? (
        <p>{t('lists.mail.none')}</p>
      ) : (
        <>
          <p>{t('lists.mail.what')}</p>
          <Button variant="primary" icon={<CopyIcon />} onPress={() => copy(addresses)}>
            {t('lists.mail.copyAll', { count: addresses.length })}
          </Button>
        </>
      )}
      {starts.length > 1 && (
        <>
          <p>{t('lists.mail.parts', { count: portion })}</p>
          <div className="mail-portions">
            {starts.map((start) => {
              const part = addresses.slice(start, start + portion)
              return (
                <Button key={start} size="small" onPress={() => copy(part)}>
                  {t('lists.mail.copyPart', { first: start + 1, last: start + part.length })}
                </Button>
              )
            })}
          </div>
        </>
      )}
      {withoutTotal > 0 && (
        <>
          <p>{t('lists.mail.without', { count: withoutTotal })}</p>
          <ul className="bulk-examples">
            {without.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
            {withoutTotal > without.length && (
              <li>{t('lists.mail.more', { count: withoutTotal - without.length })}</li>
            )}
          </ul>
        </>
      )}
    </div>
  )
}

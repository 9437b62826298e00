import type { ReactNode } from 'react'
import { mayBeTakenIn, takeInReasonMax, type LeftOut } from '../../../preload/contract/mailings.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import type { ComposePart } from './compose-values.ts'
import { AddresseeLink, nameOf, useShown } from './recipients.tsx'

interface LeftOutProps extends ComposePart {
  readonly left: readonly LeftOut[]
}

/** Whom the mailing does not reach and why; where it is allowed, one by one is taken back in with a reason. */
export function LeftOutCard({ left, ...part }: LeftOutProps): ReactNode {
  const { shown, search, more } = useShown(left)
  return (
    <Card title={t('mailings.left')} count={left.length}>
      {left.length === 0 ? (
        <EmptyState>{t('mailings.left.none')}</EmptyState>
      ) : (
        <>
          {search}
          <Table
            className="mailing-table"
            label={t('mailings.left')}
            rows={shown}
            rowKey={({ key }) => key}
            columns={[
              {
                id: 'name',
                title: t('mailings.recipient'),
                cell: (one) => (
                  <div className="mailing-name">
                    <AddresseeLink of={one} />
                    {one.organisation !== null && one.person !== null && (
                      <span className="mailing-note">{one.person.name}</span>
                    )}
                  </div>
                ),
              },
              {
                id: 'why',
                title: t('mailings.left.why'),
                cell: ({ reasons }) => reasons.map((reason) => t(`mailings.reason.${reason}`)).join(', '),
              },
              {
                id: 'in',
                title: t('mailings.left.takeIn'),
                isTitleHidden: true,
                cell: (one) => <TakeIn {...part} one={one} />,
              },
            ]}
          />
          {more}
        </>
      )}
    </Card>
  )
}

function TakeIn({ values, change, one }: ComposePart & { readonly one: LeftOut }): ReactNode {
  const { key, reasons } = one
  const without = values.takenOut.filter((other) => other !== key)
  if (reasons.every((reason) => reason === 'takenOut'))
    return (
      <Button size="small" onPress={() => change({ takenOut: without })}>
        {t('mailings.left.back')}
      </Button>
    )
  if (!reasons.every((reason) => mayBeTakenIn(reason, values.purpose)))
    return <span className="mailing-note">{t('mailings.left.fixed')}</span>
  const typed = values.reasons[key]
  if (typed === undefined)
    return (
      <Button
        size="small"
        aria-label={t('mailings.left.takeInOf', { name: nameOf(one) })}
        onPress={() => change({ reasons: { ...values.reasons, [key]: '' } })}
      >
        {t('mailings.left.takeIn')}
      </Button>
    )
  return (
    <div className="mailing-take-in">
      <TextField
        label={t('mailings.left.reasonOf', { name: nameOf(one) })}
        isLabelHidden
        placeholder={t('mailings.left.reason')}
        spellCheck="true"
        value={typed}
        onChange={(text) => change({ reasons: { ...values.reasons, [key]: text } })}
        charactersMax={takeInReasonMax}
        takesFocus={typed === ''}
      />
      <Button
        size="small"
        isDisabled={typed.trim() === ''}
        onPress={() => {
          const { [key]: _done, ...rest } = values.reasons
          change({
            reasons: rest,
            takenIn: { ...values.takenIn, [key]: typed.trim().slice(0, takeInReasonMax) },
            takenOut: without,
          })
        }}
      >
        {t('mailings.left.takeInNow')}
      </Button>
    </div>
  )
}

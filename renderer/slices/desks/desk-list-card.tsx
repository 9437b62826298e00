import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { lineMax } from '../../../preload/contract/common.ts'
import type { DeskRow } from '../../../preload/contract/desks.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { formatDay, formatInstantShort, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Confirmation, Dialog } from '../../kit/ui/dialog.tsx'
import { Badge, Card } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'

interface DeskListCardProps {
  readonly desks: readonly DeskRow[]
  /** What this desk has not shared yet. */
  readonly pending: number
}

/** The desks of the office as they have last spoken; each can be renamed, and every other one removed. */
export function DeskListCard({ desks, pending }: DeskListCardProps): ReactNode {
  const [going, setGoing] = useState<DeskRow | null>(null)
  const [renamed, setRenamed] = useState<DeskRow | null>(null)
  const remove = useCommand(api.desks.remove)
  return (
    <Card title={t('desks.list')} count={desks.filter(({ removedAt }) => removedAt === null).length}>
      <Table
        label={t('desks.list')}
        rows={desks}
        rowKey={({ number }) => number}
        columns={[
          { id: 'name', title: t('desks.column.name'), cell: (desk) => <DeskName desk={desk} /> },
          {
            id: 'seen',
            title: t('desks.column.seen'),
            cell: ({ lastSeenAt }) =>
              lastSeenAt === null ? t('desks.seen.unknown') : formatInstantShort(lastSeenAt),
          },
          {
            id: 'pending',
            title: t('desks.column.pending'),
            isNumber: true,
            cell: (desk) => {
              const count = desk.isThis ? pending : desk.pending
              return count === null ? '–' : formatNumber(count)
            },
          },
          { id: 'version', title: t('desks.column.version'), cell: ({ appVersion }) => appVersion ?? '–' },
          {
            id: 'actions',
            title: t('desks.column.actions'),
            isTitleHidden: true,
            cell: (desk) =>
              desk.removedAt === null && (
                <span className="desks-actions">
                  <Button
                    does={api.desks.rename}
                    size="small"
                    aria-label={t('desks.rename.of', { name: desk.name })}
                    onPress={() => setRenamed(desk)}
                  >
                    {t('desks.rename')}
                  </Button>
                  {!desk.isThis && (
                    <Button
                      does={api.desks.remove}
                      size="small"
                      aria-label={t('desks.remove.of', { name: desk.name })}
                      isDisabled={remove.isRunning}
                      onPress={() => setGoing(desk)}
                    >
                      {t('desks.remove')}
                    </Button>
                  )}
                </span>
              ),
          },
        ]}
      />
      {renamed && <RenameDialog desk={renamed} onClose={() => setRenamed(null)} />}
      <Confirmation
        title={t('desks.remove.title', { name: going?.name ?? '' })}
        confirmLabel={t('desks.remove.go')}
        isDanger
        isOpen={going !== null}
        onClose={() => setGoing(null)}
        onConfirm={() => {
          if (going === null) return
          const { number, version, name } = going
          void remove.run({ number, version }, { done: t('desks.remove.done', { name }) })
        }}
      >
        <p>{t('desks.remove.key')}</p>
        <p>
          <strong>{t('desks.remove.keeps')}</strong>
        </p>
        <p>{t('desks.remove.lost')}</p>
      </Confirmation>
    </Card>
  )
}

function DeskName({ desk: { name, isThis, removedAt } }: { readonly desk: DeskRow }): ReactNode {
  return (
    <span className="desks-name">
      {name}
      {isThis && <Badge tone="info">{t('desks.this')}</Badge>}
      {removedAt !== null && <Badge>{t('desks.removed', { when: formatDay(removedAt) })}</Badge>}
    </span>
  )
}

interface RenameDialogProps {
  readonly desk: DeskRow
  readonly onClose: () => void
}

function RenameDialog({ desk, onClose }: RenameDialogProps): ReactNode {
  const [name, setName] = useState(desk.name)
  const rename = useCommand(api.desks.rename, { done: t('desks.rename.done') })
  const isFit = name.trim() !== '' && name.trim().length <= lineMax
  const submit = async (): Promise<void> => {
    if (!isFit) return
    const { number, version } = desk
    const { ok } = await rename.run({ number, version, name })
    if (ok) onClose()
  }
  return (
    <Dialog
      title={t('desks.rename.of', { name: desk.name })}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="desks-rename" isDisabled={rename.isRunning || !isFit}>
            {t('desks.rename.go')}
          </Button>
        </>
      }
    >
      <Form
        id="desks-rename"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          label={t('desks.name.any')}
          value={name}
          onChange={setName}
          charactersMax={lineMax}
          isRequired
        />
      </Form>
    </Dialog>
  )
}

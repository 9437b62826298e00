import { useState, type ReactNode } from 'react'
import type { ListName } from '../../../preload/contract/lists.ts'
import type { View, ViewState } from '../../../preload/contract/views.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { CheckIcon, ChevronDownIcon } from '../../kit/ui/icons.ts'
import { MenuButton, type MenuEntry, type MenuGroup } from '../../kit/ui/menu.tsx'
import { SaveView } from './save-view.tsx'
import { defaultView, setDefaultView, useViews } from './use-views.ts'

interface ViewBarProps {
  readonly list: ListName
  /** Number of the view that is shown; undefined for all records. */
  readonly shownId: number | undefined
  /** What the list shows now. */
  readonly state: ViewState
  /** Shows a view, or all records. */
  readonly onShow: (view: View | null) => void
}

const isSame = (one: ViewState, other: ViewState): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Which view of a list is shown, the way to another, and keeping what was changed. */
export function ViewBar({ list, shownId, state, onShow }: ViewBarProps): ReactNode {
  const views = useViews(list)
  const shown = views.find(({ id }) => id === shownId)
  const [saving, setSaving] = useState<'new' | 'edit' | null>(null)
  const update = useCommand(api.views.update, { done: t('views.saved'), undo: true })
  const remove = useCommand(api.views.remove, { done: t('views.removed'), undo: true })
  const [defaultId, setDefaultId] = useState(() => defaultView(list))
  const entryOf = (view: View): MenuEntry => ({
    id: `view-${view.id}`,
    label: view.count === null ? view.fields.name : `${view.fields.name} (${formatNumber(view.count)})`,
    ...(view.id === shownId && { icon: <CheckIcon /> }),
    run: () => onShow(view),
  })
  const part = (title: string, isShared: boolean): MenuGroup[] => {
    const entries = views.filter(({ fields }) => fields.isShared === isShared).map(entryOf)
    return entries.length > 0 ? [{ title, entries }] : []
  }
  const makeDefault = (id: number | undefined): void => {
    setDefaultView(list, id)
    setDefaultId(id)
  }
  const ofShown: MenuEntry[] = shown
    ? [
        { id: 'rename', label: t('views.rename'), does: api.views.update, run: () => setSaving('edit') },
        defaultId === shown.id
          ? { id: 'default', label: t('views.noDefault'), run: () => makeDefault(undefined) }
          : { id: 'default', label: t('views.makeDefault'), run: () => makeDefault(shown.id) },
        {
          id: 'remove',
          label: t('views.remove'),
          isDanger: true,
          run: () => {
            if (defaultId === shown.id) makeDefault(undefined)
            void remove.run({ id: shown.id, version: shown.version }).then(({ ok }) => ok && onShow(null))
          },
        },
      ]
    : []
  return (
    <div className="view-bar">
      <MenuButton
        label={t('views.title')}
        groups={[
          { entries: [{ id: 'all', label: t('views.all'), run: () => onShow(null) }] },
          ...part(t('views.office'), true),
          ...part(t('views.own'), false),
          {
            entries: [
              { id: 'save', label: t('views.save'), does: api.views.create, run: () => setSaving('new') },
              ...ofShown,
            ],
          },
        ]}
      >
        <Button>
          <span className="view-label">{t('views.title')}:</span> {shown?.fields.name ?? t('views.all')}
          <ChevronDownIcon />
        </Button>
      </MenuButton>
      {shown && !isSame(shown.fields.state, state) && (
        <Button
          does={api.views.update}
          variant="link"
          isDisabled={update.isRunning}
          onPress={() =>
            void update.run({ id: shown.id, version: shown.version, fields: { ...shown.fields, state } })
          }
        >
          {t('views.changed')}
        </Button>
      )}
      <SaveView
        mode={saving}
        list={list}
        state={state}
        view={shown}
        onSaved={onShow}
        onClose={() => setSaving(null)}
      />
    </div>
  )
}

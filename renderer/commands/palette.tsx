import './palette.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
} from 'react-aria-components'
import { assertNever } from '../../preload/contract/errors.ts'
import type { SearchHit } from '../../preload/contract/search.ts'
import { api } from '../data/api.ts'
import { useData } from '../data/use-data.ts'
import { useLatest } from '../data/use-latest.ts'
import { t } from '../i18n/translate.ts'
import { CompanyIcon, GroupsIcon, PersonIcon, ThemesIcon } from '../ui/icons.ts'
import { SearchField } from '../ui/search-field.tsx'
import { ShortcutText } from '../ui/shortcut.tsx'
import { commandIds, definitions, isCommandId, type CommandId } from './definitions.ts'
import { commandRegistry } from './registry.ts'

const hitsMax = 12
const pauseMilliseconds = 60

interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Finds records and commands from anywhere (Ctrl+K). */
export function Palette({ isOpen, onClose }: PaletteProps): ReactNode {
  return (
    <ModalOverlay
      className="scrim scrim-top"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="modal modal-medium">
        <Dialog className="palette" aria-label={t('palette.title')}>
          <PaletteContent onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteContent({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [text, setText] = useState('')
  const settled = useLatest(text.trim(), pauseMilliseconds)
  const navigate = useNavigate()
  useSyncExternalStore(commandRegistry.subscribe, commandRegistry.version)
  const answer = useData(
    api.search.find,
    { text: settled, limit: hitsMax },
    { enabled: settled.length > 0, keepPrevious: true },
  )
  const hits = text.trim() === '' ? [] : (answer.data?.hits ?? [])
  const commands = matchingCommands(text)

  const open = (hit: SearchHit): void => {
    switch (hit.entity) {
      case 'organisation':
        void navigate({ to: '/organisations/$organisationId', params: { organisationId: hit.id } })
        break
      case 'person':
        void navigate({ to: '/people/$personId', params: { personId: hit.id } })
        break
      case 'group':
        void navigate({ to: '/groups/$groupId', params: { groupId: hit.id } })
        break
      case 'theme':
        void navigate({ to: '/themes', search: { themeId: hit.id } })
        break
      default:
        assertNever(hit.entity)
    }
  }

  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <div className="palette-field">
        <SearchField
          label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={setText}
          takesFocus
          hasListBelow
        />
      </div>
      <ListBox
        aria-label={t('palette.results')}
        className="list-box palette-list"
        onAction={(key) => {
          onClose()
          const id = String(key)
          const hit = hits.find((candidate) => hitKey(candidate) === id)
          if (hit) open(hit)
          else if (isCommandId(id)) commandRegistry.run(id)
        }}
        renderEmptyState={() => <p className="list-empty">{t('palette.nothing')}</p>}
      >
        {hits.length > 0 && (
          <ListBoxSection aria-label={t('palette.results')}>
            {hits.map((hit) => (
              <ListBoxItem key={hitKey(hit)} id={hitKey(hit)} textValue={hit.title} className="list-item">
                <HitIcon entity={hit.entity} />
                <span className="list-item-text">
                  {hit.title}
                  {hit.subtitle !== '' && <span className="list-item-note">{hit.subtitle}</span>}
                </span>
                <span className="list-item-note">{t(`palette.entity.${hit.entity}`)}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
        {commands.length > 0 && (
          <ListBoxSection>
            <Header className="list-header">{t('palette.commands')}</Header>
            {commands.map((id) => {
              const { shortcut } = definitions[id]
              return (
                <ListBoxItem key={id} id={id} textValue={commandLabel(id)} className="list-item">
                  <span className="list-item-text">{commandLabel(id)}</span>
                  {shortcut !== null && <ShortcutText shortcut={shortcut} />}
                </ListBoxItem>
              )
            })}
          </ListBoxSection>
        )}
      </ListBox>
      <p className="palette-hint">{t('palette.hint')}</p>
    </Autocomplete>
  )
}

const hitKey = (hit: SearchHit): string => `${hit.entity}-${String(hit.id)}`

/** What the command is called here. */
function commandLabel(id: CommandId): string {
  return commandRegistry.labelOf(id) ?? t(definitions[id].label)
}

function matchingCommands(text: string): readonly CommandId[] {
  const words = text.trim().toLocaleLowerCase('de').split(/\s+/)
  return commandIds.filter((id) => {
    if (!definitions[id].inPalette || !commandRegistry.isEnabled(id)) return false
    const label = commandLabel(id).toLocaleLowerCase('de')
    return words.every((word) => label.split(/\s+/).some((part) => part.startsWith(word)))
  })
}

function HitIcon({ entity }: { readonly entity: SearchHit['entity'] }): ReactNode {
  switch (entity) {
    case 'organisation':
      return <CompanyIcon />
    case 'person':
      return <PersonIcon />
    case 'group':
      return <GroupsIcon />
    case 'theme':
      return <ThemesIcon />
  }
}

import { useRouter } from '@tanstack/react-router'
import { useLayoutEffect, type ReactNode } from 'react'
import { definitions, type CommandId } from '../kit/commands/definitions.ts'
import { commandRegistry } from '../kit/commands/registry.ts'
import { t } from '../kit/i18n/translate.ts'
import { Button, IconButton } from '../kit/ui/button.tsx'
import {
  AddIcon,
  BackIcon,
  ChevronDownIcon,
  CompanyIcon,
  ForwardIcon,
  PersonIcon,
  PhoneIcon,
  SearchIcon,
  VisitIcon,
} from '../kit/ui/icons.ts'
import { MenuButton, type MenuEntry } from '../kit/ui/menu.tsx'
import { ShortcutText } from '../kit/ui/shortcut.tsx'
import { focusHeading } from './heading-focus.ts'
import { useCanGoBack, useCanGoForward } from './history-ends.ts'

function entry(id: CommandId, icon: ReactNode): MenuEntry {
  const { label, shortcut, does } = definitions[id]
  return {
    id,
    icon,
    label: t(label),
    does,
    ...(shortcut !== null && { shortcut }),
    run: () => commandRegistry.run(id),
  }
}

/** Back and forward, the search for everything, and what is written down most. */
export function TopBar(): ReactNode {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const canGoForward = useCanGoForward()
  useLayoutEffect(() => {
    // an arrow that leads nowhere any more lets the keys go
    if (document.activeElement?.matches('.top-bar :disabled') === true) focusHeading()
  }, [canGoBack, canGoForward])
  return (
    <header className="top-bar" data-pane>
      <div className="top-bar-start">
        <IconButton
          label={t('command.go.back')}
          icon={<BackIcon />}
          shortcut={definitions['go.back'].shortcut}
          isDisabled={!canGoBack}
          onPress={() => router.history.back()}
        />
        <IconButton
          label={t('command.go.forward')}
          icon={<ForwardIcon />}
          shortcut={definitions['go.forward'].shortcut}
          isDisabled={!canGoForward}
          onPress={() => router.history.forward()}
        />
        <span className="top-bar-name">Kontor</span>
      </div>
      <Button
        className="top-bar-search"
        icon={<SearchIcon />}
        onPress={() => commandRegistry.run('palette.open')}
      >
        {t('app.search')}
        <ShortcutText shortcut={definitions['palette.open'].shortcut} />
      </Button>
      <div className="top-bar-end">
        <MenuButton
          label={t('app.new')}
          groups={[
            { entries: [entry('visit.log', <VisitIcon />), entry('contact.log', <PhoneIcon />)] },
            { entries: [entry('organisation.new', <CompanyIcon />), entry('person.new', <PersonIcon />)] },
          ]}
        >
          <Button variant="quiet" icon={<AddIcon />}>
            {t('app.new')}
            <ChevronDownIcon />
          </Button>
        </MenuButton>
      </div>
    </header>
  )
}

import { useCanGoBack, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { definitions } from '../commands/definitions.ts'
import { commandRegistry } from '../commands/registry.ts'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { BackIcon, ForwardIcon, SearchIcon, VisitIcon } from '../ui/icons.ts'
import { ShortcutText } from '../ui/shortcut.tsx'

/** Back and forward, the search for everything, and what is logged most. */
export function TopBar(): ReactNode {
  const router = useRouter()
  const canGoBack = useCanGoBack()
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
        <Button icon={<VisitIcon />} onPress={() => commandRegistry.run('visit.log')}>
          {t('command.visit.log')}
        </Button>
      </div>
    </header>
  )
}

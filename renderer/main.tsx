import './kit/ui/nonce.ts'
import './kit/ui/tokens.css'
import './kit/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Application } from './shell/application.tsx'
import { loadPreferences } from './kit/data/preferences.ts'
import { startCommands } from './kit/commands/keyboard.ts'
import { startNativeMenu } from './kit/commands/native-menu.ts'
import { loadRunningJobs, startEvents } from './kit/data/events.ts'
import { startKeepingDrafts } from './kit/form/keep-drafts.ts'
import { startDialogFocus } from './kit/ui/dialog-focus.ts'
import { startSetup } from './slices/setup/index.ts'

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root element')
  startEvents()
  startKeepingDrafts()
  await Promise.all([loadPreferences(), startSetup()])
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  )
  startCommands()
  startDialogFocus()
  startNativeMenu()
  void loadRunningJobs()
}

void start()

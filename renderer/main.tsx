import './app/nonce.ts'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Application } from './app/application.tsx'
import { loadPreferences } from './app/preferences.ts'
import { startCommands } from './commands/keyboard.ts'
import { startNativeMenu } from './commands/native-menu.ts'
import { loadRunningJobs, startEvents } from './data/events.ts'
import { startKeepingDrafts } from './form/keep-drafts.ts'
import { startSetup } from './setup/setup-state.ts'

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
  startNativeMenu()
  void loadRunningJobs()
}

void start()

import { useNavigate, useRouter } from '@tanstack/react-router'
import { createElement, Fragment, useState, type ReactNode } from 'react'
import { openPalette } from '../kit/commands/palette-state.ts'
import { Palette } from '../kit/commands/palette.tsx'
import { ShortcutsDialog } from '../kit/commands/shortcuts-dialog.tsx'
import { useCommandHandler } from '../kit/commands/use-command-handler.ts'
import { redoLastChange, undoLastChange } from '../kit/data/history.ts'
import { renew } from '../kit/data/use-data.ts'
import { useCanGoBack, useCanGoForward } from './history-ends.ts'
import { dailyDestinations, houseDestinations } from './destinations.ts'
import { focusNextPane } from './panes.ts'
import { useRecordInView } from './record-in-view.ts'
import { slices } from './slices.ts'

const everywhere = slices.flatMap((slice) => ('Everywhere' in slice ? slice.Everywhere : []))

/** What the commands do that work on every screen, and the dialogs they open. */
export function GlobalCommands(): ReactNode {
  const navigate = useNavigate()
  const router = useRouter()
  const [isShortcutsOpen, setShortcutsOpen] = useState(false)

  useCommandHandler('palette.open', openPalette)
  useCommandHandler('help.shortcuts', () => setShortcutsOpen(true))
  useCommandHandler('help.open', () => setShortcutsOpen(true))
  useCommandHandler('help.about', () => void navigate({ to: '/about' }))
  useCommandHandler('go.duplicates', () => void navigate({ to: '/organisations/duplicates' }))
  useCommandHandler('go.conflicts', () => void navigate({ to: '/conflicts' }))
  useCommandHandler('go.back', () => router.history.back(), { isEnabled: useCanGoBack() })
  useCommandHandler('go.forward', () => router.history.forward(), { isEnabled: useCanGoForward() })
  useCommandHandler('view.refresh', () => renew())
  useCommandHandler('view.nextPane', focusNextPane)
  useCommandHandler('page.print', () => window.print())
  useCommandHandler('edit.undo', () => void undoLastChange())
  useCommandHandler('edit.redo', () => void redoLastChange())

  return (
    <>
      {[...dailyDestinations, ...houseDestinations].map((destination) => (
        <GoCommand key={destination.to} destination={destination} />
      ))}
      <Palette inView={useRecordInView()} />
      <ShortcutsDialog isOpen={isShortcutsOpen} onClose={() => setShortcutsOpen(false)} />
      {/* always the same ones in the same order, and their names are no keys once they have been shortened */}
      {createElement(Fragment, null, ...everywhere.map((Everywhere) => createElement(Everywhere)))}
    </>
  )
}

function GoCommand({ destination }: { readonly destination: (typeof dailyDestinations)[number] }): ReactNode {
  const navigate = useNavigate()
  useCommandHandler(destination.command, () => void navigate({ to: destination.to }))
  return null
}

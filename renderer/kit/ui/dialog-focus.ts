import { useEffect, useState, type RefObject } from 'react'
import { firstField } from './first-field.ts'

/** Gives the keys to the first field of a dialog, and back to where they were when it is gone. */
export function useDialogFocus(body: RefObject<HTMLElement | null>, beginsAtFirstField: boolean): void {
  useEffect(() => {
    const opener = lastOutside
    return () => void requestAnimationFrame(() => giveBack(opener))
  }, [])
  const [begins] = useState(beginsAtFirstField)
  useEffect(() => {
    const within = body.current
    if (within === null || !begins) return undefined
    const dialog = within.closest('[role="dialog"], [role="alertdialog"]')
    // forms come late, a field may ask for the keys itself, a person may be quicker
    const settle = (): void => {
      const { activeElement } = document
      const isFree = !dialog?.contains(activeElement) || activeElement === dialog
      if (isFree) firstField(within)?.focus({ preventScroll: true })
      if (!isFree || within.contains(document.activeElement)) changes.disconnect()
    }
    const changes = new MutationObserver(settle)
    changes.observe(within, { childList: true, subtree: true })
    settle()
    return () => changes.disconnect()
  }, [body, begins])
}

/** Where the keys were last, apart from dialogs and from menus, which are gone when something was chosen. */
let lastOutside: HTMLElement | null = null

/** Notes where the keys are, for as long as the window lives. */
export function startDialogFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !target.closest('.modal, [role="menu"]')) lastOutside = target
  })
}

/** What was chosen from a menu opened the dialog: the keys would be nowhere, for the entry that had them is gone. */
function giveBack(opener: HTMLElement | null): void {
  if (document.activeElement === document.body && document.querySelector('.modal') === null)
    opener?.focus({ preventScroll: true })
}

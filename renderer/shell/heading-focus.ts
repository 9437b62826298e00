import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * After going to another page by something that is gone now, the keys are at the new page's heading: once the page is
 * drawn, its heading has come, and no dialog has the keys.
 */
export function useHeadingFocus(): void {
  const router = useRouter()
  useEffect(() => {
    const heading = new HeadingFocus()
    heading.leave()
    const ends = [
      router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
        if (pathChanged) heading.leave()
      }),
      router.subscribe('onRendered', () => heading.arrive()),
    ]
    return () => {
      for (const end of ends) end()
      heading.stop()
    }
  }, [router])
}

/** Gives the keys to the page in view. */
export function focusHeading(): void {
  const content = document.querySelector<HTMLElement>('#content')
  const heading = content?.querySelector<HTMLElement>('h1') ?? content
  heading?.focus({ preventScroll: true })
}

class HeadingFocus {
  #isDrawn = false
  #isOver = true
  /** Headings come with their answers, dialogs go when they like; nobody announces either. */
  readonly #changes = new MutationObserver(() => this.#settle())

  /** The address has changed; the former page may still be shown. */
  leave(): void {
    this.#isDrawn = false
    this.#isOver = false
    this.#changes.observe(document.body, { childList: true, subtree: true })
    this.#settle()
  }

  /** The new page is drawn, though perhaps without its answers. */
  arrive(): void {
    this.#isDrawn = true
    this.#settle()
  }

  stop(): void {
    this.#isOver = true
    this.#changes.disconnect()
  }

  #settle(): void {
    const content = document.querySelector<HTMLElement>('#content')
    if (this.#isOver || content === null || document.querySelector('.modal') !== null) return
    const { activeElement } = document
    if (activeElement !== document.body && activeElement !== content) {
      if (this.#isDrawn) this.stop()
      return
    }
    const heading = this.#isDrawn ? content.querySelector<HTMLElement>('h1') : null
    if (heading) {
      this.stop()
      heading.focus({ preventScroll: true })
    }
    // a dialog that closes meanwhile would give the keys back to whatever opened it
    else if (activeElement !== content) content.focus({ preventScroll: true })
  }
}

import type { Page } from '@playwright/test'

/** A file of a mail program, as it is dragged out of it: there is none on the disk. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drops files on what a selector finds, as the system does; what the window makes of the drag, "copy" above all. */
export async function dropOn(page: Page, selector: string, files: readonly DroppedFile[]): Promise<string> {
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  return page.evaluate(
    ([where, all]) => {
      const dataTransfer = new DataTransfer()
      for (const { name, base64 } of all)
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name))
      // a drag of the page's own making keeps nothing that is said of it
      Object.defineProperty(dataTransfer, 'dropEffect', { value: 'none', writable: true })
      const target = document.querySelector(where)
      const options = { dataTransfer, bubbles: true, cancelable: true }
      target?.dispatchEvent(new DragEvent('dragover', options))
      const effect = dataTransfer.dropEffect
      target?.dispatchEvent(new DragEvent('drop', options))
      return effect
    },
    [selector, sent] as const,
  )
}

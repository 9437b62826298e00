/**
 * Calls back with the first element within `root` that fits, as soon as there is one, at once if there is one already;
 * returns the function that stops waiting.
 */
export function whenThere(
  root: HTMLElement,
  selector: string,
  callBack: (element: HTMLElement) => void,
): () => void {
  const look = (): void => {
    const element = root.querySelector<HTMLElement>(selector)
    if (element === null) return
    changes.disconnect()
    callBack(element)
  }
  const changes = new MutationObserver(look)
  changes.observe(root, { childList: true, subtree: true, attributes: true })
  look()
  return () => changes.disconnect()
}

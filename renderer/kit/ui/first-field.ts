const fields = 'input:not([type="hidden"]), textarea, .select-button, [role="row"]'

/** What is typed into or chosen from first; null while there is nothing of the kind. */
export function firstField(within: Element): HTMLElement | null {
  return (
    [...within.querySelectorAll<HTMLElement>(fields)].find(
      (field) => !field.matches(':disabled, [readonly]') && field.checkVisibility(),
    ) ?? null
  )
}

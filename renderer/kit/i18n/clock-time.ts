/**
 * Reads a time of day as a clerk types it: `14:30`, `14.30`, `1430`, `9`, `9 Uhr`, `9h30`. Returns `HH:MM`, or null when it
 * cannot be one.
 */
export function readClockTime(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s*uhr\s*/, ':')
    .replace(/:$/, '')
  const found = /^(\d{1,2})(?:\s*[:.,h ]\s*(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (!found) return null
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)]
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** Parsed address; null for what is none. (The runtimes' own `URL.parse` is younger than the oldest of them.) */
export function urlOf(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

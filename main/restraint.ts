/** Lets one thing run at a time; what is asked for meanwhile does not begin and gives null. */
export function oneAtATime(): <T>(begin: () => Promise<T>) => Promise<T | null> {
  let isBusy = false
  return async (begin) => {
    if (isBusy) return null
    isBusy = true
    try {
      return await begin()
    } finally {
      isBusy = false
    }
  }
}

/** True for at most `times` calls within any `milliseconds`. */
export function quota(
  times: number,
  milliseconds: number,
  now: () => number = () => performance.now(),
): () => boolean {
  let granted: number[] = []
  return () => {
    const at = now()
    granted = granted.filter((earlier) => at - earlier < milliseconds)
    if (granted.length >= times) return false
    granted.push(at)
    return true
  }
}

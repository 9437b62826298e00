import { useEffect, useState } from 'react'

/** The value once it has not changed for so long: typing asks once, not per letter. */
export function useLatest<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

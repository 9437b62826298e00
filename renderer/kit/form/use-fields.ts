import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { FormDraft } from './use-draft.ts'

export interface Fields<Values> {
  readonly values: Values
  readonly change: (part: Partial<Values>) => void
  /** The values of this very moment, also where the screen has not caught up yet. */
  readonly current: () => Values
  /** Begins anew in place, with what is on record now and what its draft has in its stead. */
  readonly restart: (fresh: Values) => void
}

/** What a form begins with: the fresh values, and what its draft has in their stead. */
export function openedWith<Values extends object>(draft: FormDraft, fresh: Values): Values {
  const parts = Object.entries(fresh).map(([part, value]) => [part, draft.opening<unknown>(part, value)])
  // the same keys, each with a value that fits in the place of the fresh one
  return { ...fresh, ...(Object.fromEntries(parts) as Partial<Values>) }
}

/** The values of a form that is not made from a schema, kept in its draft. */
export function useFields<Values extends object>(draft: FormDraft, fresh: Values): Fields<Values> {
  const [base, setBase] = useState(fresh)
  const [state, setState] = useState(() => ({ round: draft.round, values: openedWith(draft, base) }))
  const latest = useRef(state.values)
  if (state.round !== draft.round) setState({ round: draft.round, values: openedWith(draft, base) })
  useLayoutEffect(() => {
    latest.current = state.values
  }, [state])
  const { round, note } = draft
  const change = useCallback(
    (part: Partial<Values>): void => {
      const values = { ...latest.current, ...part }
      latest.current = values
      setState({ round, values })
      for (const key of Object.keys(part) as (keyof Values & string)[]) note(key, values[key], base[key])
    },
    [round, note, base],
  )
  const current = useCallback(() => latest.current, [])
  const restart = useCallback(
    (next: Values): void => {
      const values = openedWith(draft, next)
      latest.current = values
      setBase(next)
      setState({ round: draft.round, values })
    },
    [draft],
  )
  return { values: state.values, change, current, restart }
}

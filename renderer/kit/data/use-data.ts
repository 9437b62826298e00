import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { QueryCall } from './api.ts'
import { ask, invalidation, queryClient } from './client.ts'

interface DataOptions {
  readonly enabled?: boolean
  /** Shows the last answer until the next one for other input has come. */
  readonly keepPrevious?: boolean
  /** Forgotten as soon as nobody shows it, so that a form never begins with what was on record some time ago. */
  readonly forForm?: boolean
}

/** The answer to a query, kept and renewed whenever the records behind it change. */
export function useData<Input, Output>(
  query: QueryCall<Input, Output>,
  input: Input,
  options: DataOptions = {},
): UseQueryResult<Output> {
  return useQuery<Output>({
    queryKey: [query.channel, input],
    queryFn: () => ask(query, input),
    enabled: options.enabled ?? true,
    ...(options.forForm === true && { gcTime: 0 }),
    ...(options.keepPrevious === true && { placeholderData: keepPreviousData }),
  })
}

/** Asks again although nothing was announced (after an event of its own, or F5). */
export function renew(...queries: readonly { readonly channel: string }[]): void {
  void renewed(...queries)
}

/** The same, done when what is shown is the answer. */
export async function renewed(...queries: readonly { readonly channel: string }[]): Promise<void> {
  const channels = new Set(queries.map((query) => query.channel))
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      channels.size === 0 || (typeof queryKey[0] === 'string' && channels.has(queryKey[0])),
  })
}

/** Runs `onStale` when records behind this query changed; for views that keep their rows themselves. */
export function useStale(query: { readonly channel: string }, onStale: () => void): void {
  const tell = useEffectEvent(onStale)
  const { channel } = query
  useEffect(
    () =>
      invalidation.listen((channels) => {
        if (channels.has(channel)) tell()
      }),
    [channel],
  )
}

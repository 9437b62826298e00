import { QueryClient } from '@tanstack/react-query'
import type { Envelope } from '../../../preload/contract/errors.ts'
import type { QueryCall } from './api.ts'
import { FailureError } from './failure-error.ts'
import { Invalidation } from './invalidation.ts'

/** Answers are asked again when data.changed says so, never because of time, focus or network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

export const invalidation = new Invalidation()

invalidation.listen((channels) => {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => typeof queryKey[0] === 'string' && channels.has(queryKey[0]),
  })
})

const attemptsMax = 3

/**
 * Asks and unwraps; asks again when the answer is older than a change that has been announced meanwhile.
 * Throws `FailureError`.
 */
export async function ask<Input, Output>(query: QueryCall<Input, Output>, input: Input): Promise<Output> {
  let envelope: Envelope<Output> = await query(input)
  for (let attempt = 1; attempt < attemptsMax; attempt++) {
    if (!envelope.ok || !invalidation.isOutdated(query.channel, envelope.revision)) break
    envelope = await query(input)
  }
  if (!envelope.ok) throw new FailureError(envelope.error)
  return envelope.value
}

import { useSyncExternalStore } from 'react'
import type { JobState } from '../../../preload/contract/jobs.ts'

let states: ReadonlyMap<string, JobState> = new Map()
const subscribers = new Set<() => void>()

function publish(next: ReadonlyMap<string, JobState>): void {
  states = next
  for (const tell of subscribers) tell()
}

function subscribe(tell: () => void): () => void {
  subscribers.add(tell)
  return () => subscribers.delete(tell)
}

/** Takes in the newest state of a job. */
export function noteJob(job: JobState): void {
  publish(new Map(states).set(job.jobId, job))
}

/** Forgets a job that has ended and was seen. */
export function forgetJob(jobId: string): void {
  const next = new Map(states)
  next.delete(jobId)
  publish(next)
}

/** All jobs known to this window, oldest first. */
export function useJobs(): readonly JobState[] {
  const known = useSyncExternalStore(subscribe, () => states)
  return [...known.values()].toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
}

/** One job; undefined before its first event, or for null. */
export function useJob(jobId: string | null): JobState | undefined {
  const known = useSyncExternalStore(subscribe, () => states)
  return jobId === null ? undefined : known.get(jobId)
}

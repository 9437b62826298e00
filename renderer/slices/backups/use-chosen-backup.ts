import { useState } from 'react'
import type { SignerChoice } from '../../../preload/contract/backups.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { jobFailure, type JobState } from '../../../preload/contract/jobs.ts'
import type { ChosenBackup } from '../../../preload/contract/restoring.ts'
import { api } from '../../kit/data/api.ts'
import type { CommandCall } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { send } from '../../kit/data/use-command.ts'
import { chosenOf, nothingChosen, useSnapshots, type Choice } from './backup-choice.tsx'
import type { SignerQuestion } from './signer-question.ts'
import { signerQuestionOf } from './signer-question.ts'

export const nobodyCompared: SignerChoice = { signer: null, acceptUnknownSigner: false }

/** A backup that a person chooses, and the job that does something with it. */
export interface ChosenWork {
  readonly choice: Choice
  readonly snapshots: ReturnType<typeof useSnapshots>
  readonly isComplete: boolean
  readonly chosen: Pick<ChosenBackup, 'snapshot' | 'file' | 'recoveryKey'> | null
  /** What the person has said about the signer. */
  readonly signer: SignerChoice
  readonly change: (choice: Choice) => void
  /** Begins, with what the person said about the signer. */
  readonly begin: (signer: SignerChoice) => Promise<void>
  readonly cancel: () => Promise<void>
  /** Forgets the job and says a failure instead. */
  readonly fail: (failure: Failure) => void
  readonly job: JobState | undefined
  readonly isRunning: boolean
  readonly failure: Failure | null
  /** Whom nobody here vouches for, until the person has answered or closed the question. */
  readonly question: SignerQuestion | null
  readonly closeQuestion: () => void
}

export function useChosenBackup(command: CommandCall<ChosenBackup, { readonly jobId: string }>): ChosenWork {
  const snapshots = useSnapshots()
  const [choice, setChoice] = useState<Choice>(nothingChosen)
  const [jobId, setJobId] = useState<string | null>(null)
  const [refused, setRefused] = useState<Failure | null>(null)
  const [signer, setSigner] = useState(nobodyCompared)
  const [isAsking, setAsking] = useState(false)
  const job = useJob(jobId)
  const failure = job?.error && job.error.code !== 'CANCELLED' ? jobFailure(job) : refused
  const chosen = chosenOf(choice, snapshots[0]?.file ?? null)
  return {
    choice,
    snapshots,
    isComplete: chosen !== null,
    chosen,
    signer,
    change: (next) => {
      setChoice(next)
      setJobId(null)
      setRefused(null)
    },
    begin: async (said) => {
      setSigner(said)
      setRefused(null)
      setJobId(null)
      if (chosen === null) return
      const started = await send(command, { ...chosen, ...said }, { failures: 'caller' })
      if (started.ok) setJobId(started.value.jobId)
      else setRefused(started.error)
      setAsking(true)
    },
    cancel: async () => {
      if (jobId !== null) await send(api.jobs.cancel, { jobId })
    },
    fail: (next) => {
      setJobId(null)
      setRefused(next)
    },
    job,
    isRunning: jobId !== null && (job === undefined || job.status === 'running'),
    failure,
    question: failure && isAsking ? signerQuestionOf(failure) : null,
    closeQuestion: () => setAsking(false),
  }
}

// A job's answer for a component: starts when the input changes, ends when the component goes. Inputs are compared by what they
// hold, so that a choice elsewhere on the page does not start it anew; memoise them all the same, where they are large.
import { useEffect, useState } from 'react'
import type { JobInput, JobName, JobOutput } from './jobs.ts'
import { runJob } from './runJob.ts'
import { sameData } from './sameData.ts'
import { messageOf } from './messageOf.ts'

export type JobState<Output> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: number; readonly cancel: () => void }
  /** Ended by `cancel`, and so until the input changes. */
  | { readonly kind: 'cancelled'; readonly retry: () => void }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'failed'; readonly error: string; readonly retry: () => void }

type Heard<Output> =
  | { readonly kind: 'running'; readonly progress: number }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'failed'; readonly error: string }

/** One try to answer an input; a new object for each. */
interface Attempt {
  readonly of: unknown
  readonly isStopped: boolean
}

/** The value given before, as long as it holds the same. */
function useKept<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (sameData(kept, value)) return kept
  setKept(value)
  return value
}

/** No input: nothing is computed. An answer is given only while its own input is still asked for. */
export function useJob<N extends JobName>(name: N, wished: JobInput<N> | undefined): JobState<JobOutput<N>> {
  const input = useKept(wished)
  const [attempt, setAttempt] = useState<Attempt>({ of: input, isStopped: false })
  const [heard, setHeard] = useState<{ of: unknown; attempt: Attempt; state: Heard<JobOutput<N>> }>()
  const isStopped = attempt.isStopped && attempt.of === input
  useEffect(
    function runWhileAskedFor() {
      if (input === undefined || isStopped) return undefined
      const controller = new AbortController()
      const { signal } = controller
      const hear = (state: Heard<JobOutput<N>>) => {
        if (!signal.aborted) setHeard({ of: input, attempt, state })
      }
      runJob(name, input, { signal, onProgress: (progress) => hear({ kind: 'running', progress }) }).then(
        (output) => hear({ kind: 'done', output }),
        (error: unknown) => hear({ kind: 'failed', error: messageOf(error) }),
      )
      return () => controller.abort()
    },
    [name, input, attempt, isStopped],
  )
  if (input === undefined) return { kind: 'idle' }
  const retry = () => setAttempt({ of: input, isStopped: false })
  if (isStopped) return { kind: 'cancelled', retry }
  const cancel = () => setAttempt({ of: input, isStopped: true })
  const state = heard?.of === input && heard.attempt === attempt ? heard.state : undefined
  if (!state) return { kind: 'running', progress: 0, cancel }
  switch (state.kind) {
    case 'running':
      return { ...state, cancel }
    case 'failed':
      return { ...state, retry }
    case 'done':
      return state
  }
}

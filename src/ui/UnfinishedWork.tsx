// A computation that has no answer: under way, ended by the reader, failed; each with its button. The focus goes from one to the next.
import { useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './workProgress.module.css'
import { WorkProgress } from './WorkProgress.tsx'

export type Unfinished =
  | { readonly kind: 'running'; readonly progress: number; readonly cancel: () => void }
  | { readonly kind: 'cancelled'; readonly retry: () => void }
  | { readonly kind: 'failed'; readonly error: string; readonly retry: () => void }

interface Props {
  readonly state: Unfinished
  readonly percent: (share: number) => string
  readonly words: {
    readonly running: (percent: string) => string
    readonly cancel: string
    readonly cancelled: string
    readonly start: string
    readonly failed: (reason: string) => string
    readonly retry: string
  }
}

export function UnfinishedWork({ state, percent, words }: Props) {
  const whole = useRef<HTMLDivElement>(null)
  const before = useRef(state.kind)
  useLayoutEffect(
    function handFocusOn() {
      // A press on the button has taken it away.
      if (before.current !== state.kind && document.activeElement === document.body)
        whole.current?.querySelector('button')?.focus()
      before.current = state.kind
    },
    [state.kind],
  )
  return (
    <div ref={whole} className={state.kind === 'running' ? styles.waiting : undefined}>
      {state.kind === 'running' ? (
        <WorkProgress
          label={words.running(percent(state.progress))}
          fraction={state.progress}
          cancelLabel={words.cancel}
          onCancel={state.cancel}
        />
      ) : (
        <>
          <p className={styles.note} role={state.kind === 'failed' ? 'alert' : undefined}>
            {state.kind === 'failed' ? words.failed(state.error) : words.cancelled}
          </p>
          <Button onClick={state.retry}>{state.kind === 'failed' ? words.retry : words.start}</Button>
        </>
      )}
    </div>
  )
}

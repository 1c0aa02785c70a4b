// A native slider without a look of its own, laid over a picture that shows what it points at: every keyboard and every
// screen reader, on touch screens too, knows how to walk it. The pointer goes through it to the picture.
import type { KeyboardEvent } from 'react'
import styles from './pictureSlider.module.css'

interface Props {
  readonly label: string
  readonly describedBy?: string
  /** Number of stops, and the one it stands at, from 0. */
  readonly count: number
  readonly at: number
  readonly spoken: string
  readonly onWalk: (to: number) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** Focus by key, and its end. */
  readonly onEnter?: () => void
  readonly onLeave: () => void
}

export function PictureSlider(props: Props) {
  const { count, at, onWalk, onEnter, onLeave } = props
  return (
    <input
      type="range"
      className={styles.slider}
      min={1}
      max={Math.max(1, count)}
      step={1}
      value={at + 1}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-valuetext={props.spoken}
      onChange={(event) => onWalk(event.target.valueAsNumber - 1)}
      onKeyDown={props.onKeyDown}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) onEnter?.()
      }}
      onBlur={onLeave}
    />
  )
}

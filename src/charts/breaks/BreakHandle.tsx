// The handle of one limit: a native slider without a look of its own over the drawn handle. Arrow keys move by a step, with Shift
// or page keys by ten; Home and End as far as it can go; Delete takes the limit away.
import type { KeyboardEvent } from 'react'
import styles from './breaks.module.css'

interface Props {
  readonly label: string
  readonly spoken: string
  readonly value: number
  readonly room: readonly [number, number]
  readonly step: number
  /** px from the left */
  readonly x: number
  /** While keys are held; `onSettle` when they are let go. */
  readonly onMove: (value: number) => void
  readonly onSettle: () => void
  /** Set at once, as screen readers do. */
  readonly onTake: (value: number) => void
  readonly onRemove: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

const directions: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

export function BreakHandle(props: Props) {
  const { value, room, step, x, onMove, onSettle } = props
  const press = (event: KeyboardEvent) => {
    const direction = directions[event.key]
    if (direction !== undefined) onMove(value + direction * step * (event.shiftKey ? 10 : 1))
    else if (event.key === 'Home') onMove(room[0])
    else if (event.key === 'End') onMove(room[1])
    else if (event.key === 'Delete') props.onRemove()
    else return
    event.preventDefault()
  }
  return (
    <input
      type="range"
      className={styles.handle}
      style={{ left: x }}
      min={room[0]}
      max={room[1]}
      step="any"
      value={value}
      aria-label={props.label}
      aria-valuetext={props.spoken}
      onChange={(event) => props.onTake(event.target.valueAsNumber)}
      onKeyDown={press}
      onKeyUp={onSettle}
      onFocus={props.onFocus}
      onBlur={() => {
        onSettle()
        props.onBlur()
      }}
    />
  )
}

// Playing the periods one after the other. Never by itself; it ends at the last one and when the reader takes over.
import { useEffect, useState } from 'react'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { setPlaying } from '../../state/playStore.ts'
import { choosePeriod } from '../../state/viewStore.ts'
import { stepStop } from './stepStop.ts'

/** At least a second a step, so that every picture can be read. */
const stepMs = 1200

export interface Play {
  readonly isPlaying: boolean
  readonly start: () => void
  readonly stop: () => void
}

export function usePlay(stops: readonly TimelineStop[], at: number): Play {
  const [isPlaying, setIsPlaying] = useState(false)
  const next = stepStop(stops, at, 1)
  useEffect(
    function goOn() {
      if (!isPlaying) return undefined
      const timer = setTimeout(() => {
        const stop = next === undefined ? undefined : stops[next]
        if (stop) choosePeriod(stop.period)
        else setIsPlaying(false)
      }, stepMs)
      return () => clearTimeout(timer)
    },
    [isPlaying, next, stops],
  )
  useEffect(
    function tellOthers() {
      setPlaying(isPlaying)
      return () => setPlaying(false)
    },
    [isPlaying],
  )
  const start = () => {
    const first = stops.find(({ hasValues }) => hasValues)
    if (next === undefined && first) choosePeriod(first.period)
    setIsPlaying(true)
  }
  return { isPlaying, start, stop: () => setIsPlaying(false) }
}

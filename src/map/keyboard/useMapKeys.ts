// The keys on the map. What carries them out comes when the map is first turned to; a key that is sooner waits for it.
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { KeyGround } from './carryOut.ts'
import { loadMapKeys, mapKeysNow } from './loadMapKeys.ts'
import { mapCommand, type MapCommand } from './mapKeys.ts'

export interface KeyHandlers {
  readonly onFocus?: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onBlur: () => void
}

export function useMapKeys(parts: Omit<KeyGround, 'isWalking'>): KeyHandlers {
  const isWalking = useRef(false)
  const isHere = useRef(false)
  const waiting = useRef(0)
  const latest = useRef(parts)
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  useLayoutEffect(function keepLatest() {
    latest.current = parts
  })
  // So that the boundary around the map says it, with a way to try again.
  if (failure) throw failure.error

  const carryOut = (command: MapCommand): void =>
    mapKeysNow()?.carryOut({ ...latest.current, isWalking }, command)

  /** Key after key, each seeing what the one before it has done. */
  const carryOutLater = (command: MapCommand): void => {
    waiting.current++
    void loadMapKeys().then(
      () => {
        waiting.current--
        if (isHere.current) flushSync(() => carryOut(command))
      },
      (error: unknown) => setFailure({ error }),
    )
  }

  return {
    onFocus: () => {
      isHere.current = true
      // A key says so if it cannot be had.
      if (!mapKeysNow()) loadMapKeys().catch(() => undefined)
    },
    onKeyDown: (event) => {
      const command = mapCommand(event)
      const hasArea = parts.hovered !== undefined || waiting.current > 0
      // Without an area to choose the key is left to the page.
      if (!command || (command.kind === 'choose' && !hasArea)) return
      event.preventDefault()
      // None overtakes one that still waits.
      if (mapKeysNow() && waiting.current === 0) carryOut(command)
      else carryOutLater(command)
    },
    onBlur: () => {
      isHere.current = false
      mapKeysNow()?.leave({ ...latest.current, isWalking })
    },
  }
}

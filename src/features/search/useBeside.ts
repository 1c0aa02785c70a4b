import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react'
import type { AreaEntry, SearchEntry } from './searchEntries.ts'

/**
 * Beside an area in the list stands the way to its profile. The right arrow goes there once the cursor is at the end of what is
 * typed, the left one back; any other key but Enter goes on from the list. Heard here, not in the box: it comes with the list.
 */
export function useBeside(
  input: RefObject<HTMLInputElement | null>,
  active: SearchEntry | undefined,
): boolean {
  const [beside, setBeside] = useState<AreaEntry>()
  // By key: the entries are made anew as the areas of another level arrive.
  const isBeside = active?.kind === 'area' && beside?.id === active.id && beside.level.id === active.level.id
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const box = input.current
    const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event
    if (!box || key === 'Enter' || isComposing) return
    const isPlain = !(shiftKey || ctrlKey || altKey || metaKey)
    const isAtEnd = box.selectionStart === box.value.length
    const goes = isPlain && key === 'ArrowRight' && isAtEnd && active?.kind === 'area'
    if (goes || (isPlain && isBeside && key === 'ArrowLeft')) event.preventDefault()
    setBeside(goes ? active : undefined)
  })
  // With the list, not after it: whoever sees it may press the key.
  useLayoutEffect(
    function listenToBox() {
      const box = input.current
      const onKeyDown = (event: KeyboardEvent) => listen(event)
      box?.addEventListener('keydown', onKeyDown)
      return () => box?.removeEventListener('keydown', onKeyDown)
    },
    [input],
  )
  return isBeside
}

// The ways to the areas of a picture, the same in every one: the pointer finds the nearest, arrow keys walk from one to the
// next, Enter chooses, Escape lets go. Which is nearest and which comes next, only the picture knows.
import { useId, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'

/** What a picture asks of areas by their ids, and tells of them. */
export interface AreaEvents {
  readonly nameOf: (id: string) => string
  readonly spoken: (id: string) => string
  /** Tells the id under the pointer, anywhere on the page, until the returned function is called. */
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
  readonly hover: (id: string | undefined) => void
  readonly onChoose: (id: string, isAdding: boolean) => void
}

interface Ways<T> {
  readonly find: (id: string | undefined) => T | undefined
  /** Where the walk stands until somebody walks, and when what was walked to is gone. */
  readonly start: T | undefined
  readonly next: (from: T | undefined, key: string) => T | undefined
  /** px from the left and top of what bears the pointer's events. */
  readonly nearest: (left: number, top: number) => T | undefined
  readonly onWalk?: (to: T) => void
}

const walkKeys = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
/** px around the pointer in which an area is found; half of the smallest target. */
export const reach = 12

export function useAreaWalk<T extends { readonly id: string }>(
  { find, start, next, nearest, onWalk }: Ways<T>,
  { hover, onChoose }: Pick<AreaEvents, 'hover' | 'onChoose'>,
) {
  const optionId = useId()
  const [walkedId, setWalkedId] = useState<string>()
  const walked = find(walkedId) ?? start
  const under = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearest(event.clientX - box.left, event.clientY - box.top)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (walked) onChoose(walked.id, event.shiftKey || event.ctrlKey)
    } else if (walkKeys.has(event.key)) {
      const to = next(walked, event.key)
      setWalkedId(to?.id)
      if (to) onWalk?.(to)
      hover(to?.id)
    } else if (event.key === 'Escape') hover(undefined)
    else return
    event.preventDefault()
  }
  return {
    walked,
    optionId,
    keys: {
      'aria-activedescendant': walked ? optionId : undefined,
      onKeyDown,
      onFocus: (event: FocusEvent) => {
        if (event.currentTarget.matches(':focus-visible')) hover(walked?.id)
      },
      onBlur: () => hover(undefined),
    },
    pointer: {
      onPointerMove: (event: MouseEvent) => hover(under(event)?.id),
      onPointerLeave: () => hover(undefined),
      onClick: (event: MouseEvent) => {
        const to = under(event)
        if (to) onChoose(to.id, event.shiftKey || event.ctrlKey || event.metaKey)
      },
    },
  }
}

// The pointer on the map: over an area it hovers, a click chooses.
import { useRef, type MouseEvent, type PointerEvent } from 'react'
import type { Tip } from '../parts/useTip.ts'
import type { MapStage } from '../stage/mapStage.ts'
import { placeOn } from './gestureTarget.ts'

interface Parts {
  readonly stage: Pick<MapStage, 'areaAt'> | undefined
  readonly tip?: Tip
  readonly onHover?: ((id: string | undefined) => void) | undefined
  readonly onChoose?: ((id: string, how: { readonly add: boolean }) => void) | undefined
}

export interface PointerHandlers {
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerLeave: () => void
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
}

export function usePointer({ stage, tip, onHover, onChoose }: Parts): PointerHandlers {
  const last = useRef<string>(undefined)
  return {
    onPointerMove: (event) => {
      const element = event.currentTarget
      if (event.pointerType === 'touch' || element.dataset['dragging'] !== undefined) return
      const point = placeOn(element, event)
      const id = stage?.areaAt(point)
      if (id === last.current) return tip?.move(point)
      last.current = id
      if (id === undefined) {
        delete element.dataset['over']
        tip?.hide()
      } else {
        element.dataset['over'] = ''
        tip?.show(point)
      }
      onHover?.(id)
    },
    onPointerLeave: () => {
      last.current = undefined
      tip?.hide()
      onHover?.(undefined)
    },
    onClick: (event) => {
      // The second click of a double click zooms; it must not take back what the first one chose.
      if (event.detail > 1) return
      const id = stage?.areaAt(placeOn(event.currentTarget, event))
      if (id !== undefined) onChoose?.(id, { add: event.shiftKey || event.ctrlKey || event.metaKey })
    },
  }
}

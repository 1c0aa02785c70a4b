// The walk from area to area on a map that stands still: the keys of the large map without those that move it.
import { useRef, type KeyboardEvent } from 'react'
import { mercatorX, mercatorY } from '../camera/camera.ts'
import type { MapOutlines, MapPicture } from '../mapPicture.ts'
import { areaInDirection, areaInOrder, areaNearest } from './areaWalk.ts'
import { mapCommand, type MapCommand } from './mapKeys.ts'
import type { KeyHandlers } from './useMapKeys.ts'

interface Parts {
  readonly picture: MapPicture
  readonly hovered: string | undefined
  readonly onHover: ((id: string | undefined) => void) | undefined
  readonly onChoose: ((id: string, how: { readonly add: boolean }) => void) | undefined
}

function middleArea(outlines: MapOutlines): string | undefined {
  const [west, south, east, north] = outlines.bbox
  return areaNearest(outlines, [mercatorX((west + east) / 2), (mercatorY(south) + mercatorY(north)) / 2])
}

export function useAreaWalk({ picture, hovered, onHover, onChoose }: Parts): KeyHandlers {
  const isWalking = useRef(false)
  const { outlines, chosen } = picture
  const from = hovered ?? chosen.find((id) => outlines.indexById.has(id))

  function goTo(id: string | undefined): boolean {
    if (id === undefined) return true
    isWalking.current = true
    onHover?.(id)
    return true
  }

  function leave(): boolean {
    if (isWalking.current) onHover?.(undefined)
    isWalking.current = false
    return true
  }

  /** False where the key is left to the page. */
  function carryOut(command: MapCommand): boolean {
    switch (command.kind) {
      case 'go':
        return goTo(
          hovered === undefined
            ? (from ?? middleArea(outlines))
            : areaInDirection(outlines, hovered, command.direction),
        )
      case 'step':
        return goTo(areaInOrder(outlines, from, command.by))
      case 'end':
        return goTo(areaInOrder(outlines, undefined, command.which === 'first' ? 1 : -1))
      case 'choose':
        if (hovered === undefined) return false
        onChoose?.(hovered, { add: command.add })
        return true
      case 'leave':
        return leave()
      case 'pan':
      case 'zoom':
      case 'home':
        return false
    }
  }

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const command = mapCommand(event)
      if (command && carryOut(command)) event.preventDefault()
    },
    onBlur: leave,
  }
}

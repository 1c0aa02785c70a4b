// Carries out the keys on the map. The walk has no place of its own: it stands at the hovered area, so that pointer, table and
// keyboard go on from one another.
import { useRef, type KeyboardEvent } from 'react'
import { latOfY, lngOfX, mercatorX, mercatorY, type Point } from '../camera/camera.ts'
import type { MapPicture } from '../mapPicture.ts'
import type { Tip } from '../parts/useTip.ts'
import type { MapStage } from '../stage/mapStage.ts'
import { areaInDirection, areaInOrder, areaNearest, placeOfArea, type Direction } from './areaWalk.ts'
import { mapCommand, type MapCommand } from './mapKeys.ts'

/** A step of panning, and how close to the edge an area may lie before the map follows; pixels. */
const panStep = 100
const followEdge = 48

const panBy: Record<Direction, Point> = {
  left: [panStep, 0],
  right: [-panStep, 0],
  up: [0, panStep],
  down: [0, -panStep],
}

interface Parts {
  readonly stage: MapStage | undefined
  readonly tip: Tip
  readonly picture: MapPicture
  readonly hovered: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly onChoose: (id: string, how: { readonly add: boolean }) => void
}

export interface KeyHandlers {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onBlur: () => void
}

export function useMapKeys({ stage, tip, picture, hovered, onHover, onChoose }: Parts): KeyHandlers {
  const isWalking = useRef(false)
  const { outlines, chosen } = picture

  /** Where the walk stands, or would go on. */
  const here = (): string | undefined => hovered ?? chosen.find((id) => outlines.indexById.has(id))

  const placeOf = (id: string | undefined): Point | undefined => {
    const place = id === undefined ? undefined : placeOfArea(outlines, id)
    return place && [lngOfX(place[0]), latOfY(place[1])]
  }
  /** Where an area lies on the map. */
  const pointOf = (id: string | undefined): Point | undefined => {
    const place = placeOf(id)
    return place && stage?.pointOf(place)
  }

  function goTo(id: string | undefined): void {
    const [place, point] = [placeOf(id), pointOf(id)]
    if (!stage || !place || !point) return
    isWalking.current = true
    const { width, height } = stage.size()
    const [x, y] = point
    const isNearEdge = x < followEdge || y < followEdge || x > width - followEdge || y > height - followEdge
    if (isNearEdge && !stage.camera.isHome()) {
      stage.camera.fly({ ...stage.camera.camera(), lng: place[0], lat: place[1] })
      tip.show([width / 2, height / 2])
    } else tip.show(point)
    onHover(id)
  }

  function leave(): void {
    if (!isWalking.current) return
    isWalking.current = false
    tip.hide()
    onHover(undefined)
  }

  function begin(): string | undefined {
    const camera = stage?.camera.camera()
    return camera && areaNearest(outlines, [mercatorX(camera.lng), mercatorY(camera.lat)])
  }

  /** False where the key is left to the page. */
  function carryOut(command: MapCommand): boolean {
    const from = here()
    switch (command.kind) {
      case 'go':
        goTo(
          hovered === undefined ? (from ?? begin()) : areaInDirection(outlines, hovered, command.direction),
        )
        break
      case 'step':
        goTo(areaInOrder(outlines, from, command.by))
        break
      case 'end':
        goTo(areaInOrder(outlines, undefined, command.which === 'first' ? 1 : -1))
        break
      case 'choose':
        if (hovered === undefined) return false
        onChoose(hovered, { add: command.add })
        break
      case 'pan':
        tip.hide()
        stage?.camera.pan(...panBy[command.direction])
        break
      case 'zoom':
        tip.hide()
        stage?.camera.zoomBy(command.by, pointOf(hovered))
        break
      case 'home':
        tip.hide()
        stage?.camera.home()
        break
      case 'leave':
        leave()
        break
    }
    return true
  }

  return {
    onKeyDown: (event) => {
      const command = mapCommand(event)
      if (command && carryOut(command)) event.preventDefault()
    },
    onBlur: leave,
  }
}

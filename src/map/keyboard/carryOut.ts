// Carries out the keys on the map. The walk has no place of its own: it stands at the hovered area, so that pointer, table and
// keyboard go on from one another.
import { latOfY, lngOfX, mercatorX, mercatorY, type Point } from '../camera/camera.ts'
import type { MapPicture } from '../mapPicture.ts'
import type { Tip } from '../parts/useTip.ts'
import type { MapStage } from '../stage/mapStage.ts'
import { areaInDirection, areaInOrder, areaNearest, placeOfArea, type Direction } from './areaWalk.ts'
import type { MapCommand } from './mapKeys.ts'

/** A step of panning, and how close to the edge an area may lie before the map follows; pixels. */
const panStep = 100
const followEdge = 48

const panBy: Record<Direction, Point> = {
  left: [panStep, 0],
  right: [-panStep, 0],
  up: [0, panStep],
  down: [0, -panStep],
}

export interface KeyGround {
  readonly stage: MapStage | undefined
  readonly tip: Tip
  readonly picture: MapPicture
  readonly hovered: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly onChoose: (id: string, how: { readonly add: boolean }) => void
  /** Whether it is by keys that an area is hovered. */
  readonly isWalking: { current: boolean }
}

export function leave({ isWalking, tip, onHover }: KeyGround): void {
  if (!isWalking.current) return
  isWalking.current = false
  tip.hide()
  onHover(undefined)
}

function placeOf({ picture }: KeyGround, id: string | undefined): Point | undefined {
  const place = id === undefined ? undefined : placeOfArea(picture.outlines, id)
  return place && [lngOfX(place[0]), latOfY(place[1])]
}

/** Where an area lies on the map. */
function pointOf(ground: KeyGround, id: string | undefined): Point | undefined {
  const place = placeOf(ground, id)
  return place && ground.stage?.pointOf(place)
}

function goTo(ground: KeyGround, id: string | undefined): void {
  const { stage, tip, isWalking, onHover } = ground
  const [place, point] = [placeOf(ground, id), pointOf(ground, id)]
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

/** Where a walk begins. */
function begin({ stage, picture }: KeyGround): string | undefined {
  const camera = stage?.camera.camera()
  return camera && areaNearest(picture.outlines, [mercatorX(camera.lng), mercatorY(camera.lat)])
}

export function carryOut(ground: KeyGround, command: MapCommand): void {
  const { stage, tip, picture, hovered } = ground
  const { outlines, chosen } = picture
  /** Where the walk stands, or would go on. */
  const from = hovered ?? chosen.find((id) => outlines.indexById.has(id))
  switch (command.kind) {
    case 'go':
      return goTo(
        ground,
        hovered === undefined
          ? (from ?? begin(ground))
          : areaInDirection(outlines, hovered, command.direction),
      )
    case 'step':
      return goTo(ground, areaInOrder(outlines, from, command.by))
    case 'end':
      return goTo(ground, areaInOrder(outlines, undefined, command.which === 'first' ? 1 : -1))
    case 'choose':
      if (hovered !== undefined) ground.onChoose(hovered, { add: command.add })
      return
    case 'pan':
      tip.hide()
      return stage?.camera.pan(...panBy[command.direction])
    case 'zoom':
      tip.hide()
      return stage?.camera.zoomBy(command.by, pointOf(ground, hovered))
    case 'home':
      tip.hide()
      return stage?.camera.home()
    case 'leave':
      return leave(ground)
  }
}

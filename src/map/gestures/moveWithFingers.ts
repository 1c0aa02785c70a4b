// Fingers: two move and zoom the map; one does so only where the page has nothing to scroll (not cooperative).
import type { Point } from '../camera/camera.ts'
import { placeOn, type GestureTarget } from './gestureTarget.ts'
import { createGlide } from './glide.ts'

interface Grip {
  readonly fingers: number
  readonly middle: Point
  /** Distance between two fingers, 1 for one, so that a ratio of spreads is always a change of scale. */
  readonly spread: number
}

function gripOf(element: HTMLElement, touches: TouchList): Grip {
  const [a, b] = [...touches].map((touch) => placeOn(element, touch))
  if (!a || !b) return { fingers: a ? 1 : 0, middle: a ?? [0, 0], spread: 1 }
  return {
    fingers: 2,
    middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
    spread: Math.max(Math.hypot(a[0] - b[0], a[1] - b[1]), 1),
  }
}

/** A finger that went so far over a map that does not move gets an explanation, pixels. */
const asksAfter = 24

export function moveWithFingers(target: GestureTarget, signal: AbortSignal): void {
  const { element, camera, isCooperative, onHint } = target
  const glide = createGlide(camera)
  let grip: Grip | undefined
  let start: Point = [0, 0]

  const regrip = (event: TouchEvent): void => {
    glide.stop()
    grip = event.touches.length > 0 ? gripOf(element, event.touches) : undefined
    if (grip) start = grip.middle
  }

  function move(event: TouchEvent): void {
    if (!grip) return
    const next = gripOf(element, event.touches)
    if (next.fingers === 1 && isCooperative()) {
      if (Math.abs(next.middle[0] - start[0]) > asksAfter) onHint('useTwoFingers')
      return
    }
    // Scrolling that has begun cannot be taken back from the page.
    if (!event.cancelable) return
    event.preventDefault()
    if (next.fingers !== grip.fingers) return regrip(event)
    const [dx, dy] = [next.middle[0] - grip.middle[0], next.middle[1] - grip.middle[1]]
    camera.pan(dx, dy)
    if (next.fingers === 2)
      camera.zoomAround(next.middle, camera.camera().zoom + Math.log2(next.spread / grip.spread))
    else glide.follow(dx, dy, event.timeStamp)
    grip = next
  }

  element.addEventListener('touchstart', regrip, { signal, passive: true })
  element.addEventListener('touchmove', move, { signal, passive: false })
  element.addEventListener(
    'touchend',
    (event) => {
      if (event.touches.length > 0) return regrip(event)
      if (grip?.fingers === 1 && !isCooperative()) glide.letGo(event.timeStamp)
      grip = undefined
    },
    { signal },
  )
  element.addEventListener('touchcancel', regrip, { signal })
}

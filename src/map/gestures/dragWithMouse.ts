// Mouse and pen: pressing and moving takes the map along. A press without movement stays a click.
import type { GestureTarget } from './gestureTarget.ts'
import { createGlide } from './glide.ts'

/** Pixels a hand may tremble while it clicks. */
const tremble = 3

export function dragWithMouse({ element, camera }: GestureTarget, signal: AbortSignal): void {
  const glide = createGlide(camera)
  let last: { x: number; y: number; pointer: number } | undefined
  let isDragging = false
  let swallowsClick = false

  function end(event: PointerEvent): void {
    if (last?.pointer !== event.pointerId) return
    if (isDragging) glide.letGo(event.timeStamp)
    swallowsClick = isDragging
    isDragging = false
    last = undefined
    delete element.dataset['dragging']
  }

  element.addEventListener(
    'pointerdown',
    (event) => {
      glide.stop()
      swallowsClick = false
      if (event.pointerType === 'touch' || event.button !== 0) return
      last = { x: event.clientX, y: event.clientY, pointer: event.pointerId }
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      if (last?.pointer !== event.pointerId) return
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y]
      if (!isDragging) {
        if (Math.hypot(dx, dy) < tremble) return
        isDragging = true
        element.setPointerCapture(event.pointerId)
        element.dataset['dragging'] = ''
      }
      last = { ...last, x: event.clientX, y: event.clientY }
      camera.pan(dx, dy)
      glide.follow(dx, dy, event.timeStamp)
    },
    { signal },
  )
  element.addEventListener('pointerup', end, { signal })
  element.addEventListener('pointercancel', end, { signal })
  element.addEventListener('wheel', () => glide.stop(), { signal, passive: true })
  element.addEventListener(
    'click',
    (event) => {
      if (swallowsClick) event.stopPropagation()
      swallowsClick = false
    },
    { signal, capture: true },
  )
}

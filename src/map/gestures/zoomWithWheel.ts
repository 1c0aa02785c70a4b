// The wheel and the double click zoom around the pointer. On a page that scrolls the wheel is the page's, unless Ctrl or ⌘ is
// held; a trackpad's pinch comes as a wheel with Ctrl.
import { placeOn, type GestureTarget } from './gestureTarget.ts'

/** Pixels that a wheel reports for a line (Firefox) and for one notch; steps of zoom for a pixel. */
const pixelsPerLine = 40
const notch = 60
const zoomPerPixel = 1 / 300
const zoomPerPinchPixel = 1 / 100

export function zoomWithWheel(target: GestureTarget, signal: AbortSignal): void {
  const { element, camera, isCooperative, onHint } = target

  function turn(event: WheelEvent): void {
    const isHeld = event.ctrlKey || event.metaKey
    if (isCooperative() && !isHeld) return onHint('holdControl')
    event.preventDefault()
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsPerLine : 1)
    if (pixels === 0) return
    const point = placeOn(element, event)
    // A notch of a wheel is a jump and gets a short flight; the fine steps of a trackpad are smooth themselves.
    if (Math.abs(pixels) >= notch) return camera.zoomBy(-pixels * zoomPerPixel, point)
    const rate = event.ctrlKey ? zoomPerPinchPixel : zoomPerPixel
    camera.zoomAround(point, camera.camera().zoom - pixels * rate)
  }

  element.addEventListener('wheel', turn, { signal, passive: false })
  element.addEventListener(
    'dblclick',
    (event) => {
      event.preventDefault()
      camera.zoomBy(event.shiftKey ? -1 : 1, placeOn(element, event))
    },
    { signal },
  )
}

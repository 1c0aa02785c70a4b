// All gestures of the map, the same over either painter. Answers with how to take them off.
import { dragWithMouse } from './dragWithMouse.ts'
import type { GestureTarget } from './gestureTarget.ts'
import { moveWithFingers } from './moveWithFingers.ts'
import { zoomWithWheel } from './zoomWithWheel.ts'

export function attachGestures(target: GestureTarget): () => void {
  const off = new AbortController()
  for (const attach of [dragWithMouse, moveWithFingers, zoomWithWheel]) attach(target, off.signal)
  return () => off.abort()
}

// A map let go in movement runs out softly.
import type { CameraControl } from '../camera/cameraControl.ts'

/** Movement older than this says nothing about the moment of letting go, milliseconds. */
const memory = 90
/** Speed falls to 1/e in this time, milliseconds. */
const friction = 160
/** Slower is standing, pixels per millisecond. */
const standing = 0.06

export interface Glide {
  readonly follow: (dx: number, dy: number, time: number) => void
  readonly letGo: (time: number) => void
  readonly stop: () => void
}

export function createGlide(camera: Pick<CameraControl, 'pan'>): Glide {
  let steps: { dx: number; dy: number; time: number }[] = []
  let request = 0

  function stop(): void {
    cancelAnimationFrame(request)
    request = 0
    steps = []
  }

  function run(vx: number, vy: number, before: number): void {
    request = requestAnimationFrame((time) => {
      const elapsed = Math.max(time - before, 0)
      const left = Math.exp(-elapsed / friction)
      camera.pan(vx * elapsed, vy * elapsed)
      if (Math.hypot(vx, vy) * left > standing) run(vx * left, vy * left, time)
      else stop()
    })
  }

  return {
    follow: (dx, dy, time) => {
      steps = [...steps.filter((step) => time - step.time < memory), { dx, dy, time }]
    },
    letGo: (time) => {
      const recent = steps.filter((step) => time - step.time < memory)
      const first = recent[0]
      if (!first || recent.length < 2 || matchMedia('(prefers-reduced-motion: reduce)').matches) return stop()
      const elapsed = Math.max(time - first.time, 8)
      const [dx, dy] = recent.slice(1).reduce(([x, y], step) => [x + step.dx, y + step.dy], [0, 0])
      steps = []
      run(dx / elapsed, dy / elapsed, time)
    },
    stop,
  }
}

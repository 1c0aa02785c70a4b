// How fast MapLibre paints here: the time from frame to frame while each frame is painted anew. On a graphics card that is the
// screen's own beat; where the processor has to do the card's work it grows with the picture.

const frames = 6

/** Median of the times between frames, milliseconds. */
export function measureFrames(repaint: () => void): Promise<number> {
  return new Promise((resolve) => {
    const times: number[] = []
    const step = (time: number): void => {
      times.push(time)
      if (times.length <= frames) {
        repaint()
        requestAnimationFrame(step)
        return
      }
      const gaps = times.slice(1).map((t, i) => t - (times[i] ?? t))
      resolve(gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0)
    }
    requestAnimationFrame(step)
  })
}

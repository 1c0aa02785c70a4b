// Many maps that are painted at once take turns: what does not fit into a few milliseconds of a frame waits for the next one. A
// dozen maps of a hundred areas are painted at once; of eleven thousand, two or three a frame.

/** Of a frame, milliseconds. */
const slice = 12

const waiting = new Map<object, () => void>()
let spent = 0
let request = 0

function run(job: () => void): void {
  const begin = performance.now()
  job()
  spent += performance.now() - begin
}

function nextFrame(): void {
  request = 0
  spent = 0
  for (const [owner, job] of waiting) {
    if (spent > slice) break
    waiting.delete(owner)
    run(job)
  }
  // Once more even when nothing waits: what was spent is this frame's.
  if (waiting.size > 0 || spent > 0) request ||= requestAnimationFrame(nextFrame)
}

/** Runs the job now or in one of the next frames; a later job of the same owner takes the place of one that still waits. */
export function paintInTurn(owner: object, job: () => void): void {
  request ||= requestAnimationFrame(nextFrame)
  if (spent > slice) waiting.set(owner, job)
  else {
    waiting.delete(owner)
    run(job)
  }
}

export const giveUpTurn = (owner: object): void => {
  waiting.delete(owner)
}

// Maps that are painted at once take turns, and so do the parts of one map of thousands of areas: what does not fit into a few
// milliseconds of a frame waits for the next one. A dozen maps of a hundred areas are painted at once.

/** Of a frame, milliseconds. */
const slice = 12

/** Does a part of the work and hands on the rest, if there is any. */
export type PaintJob = () => PaintJob | undefined

const waiting = new Map<object, PaintJob>()
let spent = 0
let request = 0

/** Whether no more than that has been spent on painting in this frame, whatever maps were painted. */
export const isTimeLeft = (most = slice): boolean => spent <= most

/** Runs it now, as time of this frame. */
export function spend<T>(work: () => T): T {
  request ||= requestAnimationFrame(nextFrame)
  const begin = performance.now()
  const answer = work()
  spent += performance.now() - begin
  return answer
}

function run(owner: object, job: PaintJob): void {
  waiting.delete(owner)
  let rest = spend(job)
  while (rest && isTimeLeft()) rest = spend(rest)
  if (rest) waiting.set(owner, rest)
}

function nextFrame(): void {
  request = 0
  spent = 0
  for (const [owner, job] of waiting) {
    if (!isTimeLeft()) break
    run(owner, job)
  }
  // Once more even when nothing waits: what was spent is this frame's.
  if (waiting.size > 0 || spent > 0) request ||= requestAnimationFrame(nextFrame)
}

/** Runs the job in one of the next frames; a later job of the same owner takes the place of one that still waits. */
export function paintLater(owner: object, job: PaintJob): void {
  request ||= requestAnimationFrame(nextFrame)
  waiting.set(owner, job)
}

/** The same, but at once where this frame has time. */
export function paintInTurn(owner: object, job: PaintJob): void {
  if (isTimeLeft()) run(owner, job)
  else paintLater(owner, job)
}

export const giveUpTurn = (owner: object): void => {
  waiting.delete(owner)
}

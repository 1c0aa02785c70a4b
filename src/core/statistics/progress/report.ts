/**
 * What a long computation calls between chunks, with the share done, 0 to 1. It must be awaited: there the computation
 * pauses for the page or the worker, and there it ends with the reason thrown where nobody waits for it any more.
 */
export type Report = (fraction: number) => void | Promise<void>

/** For all that write a report. `report` is told the share done, lets other tasks run, and throws once the work is cancelled. */
export interface WriteOptions {
  readonly report?: ((share: number) => Promise<void>) | undefined
}

export const silent = async (): Promise<void> => undefined

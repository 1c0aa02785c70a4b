/** Where releases are written; paths are relative to the data folder, with `/`. `remove` takes folders too. */
export interface Sink {
  exists(path: string): Promise<boolean>
  read(path: string): Promise<Uint8Array | undefined>
  write(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
}

// Access to an atlas folder without knowing where it lies: the command gives one over node:fs, the browser one over
// dropped files, tests one over a Map.

export interface AtlasFolder {
  /** Bytes of a file, or undefined where there is none. `path` is relative, with `/`, already checked to stay inside. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Paths of all files in the folder, relative, with `/`, sorted. */
  list(): Promise<readonly string[]>
}

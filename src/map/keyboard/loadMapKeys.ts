import type * as MapKeys from './carryOut.ts'

let loaded: typeof MapKeys | undefined

/** What carries out keys on the map; undefined until it has come. */
export const mapKeysNow = (): typeof MapKeys | undefined => loaded

/** Rejects where the file cannot be had; may be tried again. */
export async function loadMapKeys(): Promise<void> {
  loaded = await import('./carryOut.ts')
}

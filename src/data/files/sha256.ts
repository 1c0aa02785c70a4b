// SHA-256 (FIPS 180-4) of published files. Browsers offer it on https and localhost only; an intranet over plain http gets
// the same digest from `sha256InScript`, so that a file is verified everywhere.

/** Digest as it is published: lower-case hex. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')

/** Digest as lower-case hex. Example: of "abc" it begins with ba7816bf. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle) return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)))
  const { sha256WithoutBrowser } = await import('./sha256WithoutBrowser.ts')
  return sha256WithoutBrowser(bytes)
}

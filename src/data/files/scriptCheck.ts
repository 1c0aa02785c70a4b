// The checksum by which another page can hold a script against what it was: Subresource Integrity.

export interface ScriptCheck {
  readonly bytes: number
  /** `sha384-…`; absent where the browser does not compute it (plain http). */
  readonly integrity?: string
  /** Whether the server lets other sites read it: without that a page that gives a checksum loads nothing. */
  readonly isShared: boolean
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Rejects where the script cannot be had. */
export async function scriptCheck(url: string): Promise<ScriptCheck> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const content = await response.arrayBuffer()
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  const digest = subtle && new Uint8Array(await subtle.digest('SHA-384', content))
  return {
    bytes: content.byteLength,
    ...(digest && { integrity: `sha384-${base64(digest)}` }),
    isShared: response.headers.get('access-control-allow-origin') === '*',
  }
}

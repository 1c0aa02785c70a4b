import { sha256InScript } from './sha256InScript.ts'

/** SHA-256, 32 bytes; a job of the worker (src/work/jobs.ts). */
export async function digestOfBlob(blob: Blob): Promise<Uint8Array> {
  const bytes = await blob.arrayBuffer()
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  return subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : sha256InScript(new Uint8Array(bytes))
}

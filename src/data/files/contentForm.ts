// What a published file comes as: bytes that the page reads, or a Blob that it only hands on (`asBlob.ts`).
import { sha256 } from './sha256.ts'

export type Content = Uint8Array<ArrayBuffer> | Blob

export interface ContentForm<C> {
  readonly read: (response: Response) => Promise<C>
  readonly fromBytes: (bytes: Uint8Array<ArrayBuffer>) => C
  readonly bytesOf: (content: C) => number
  /** As lower-case hex. */
  readonly digestOf: (content: C) => Promise<string>
}

export const inBytes: ContentForm<Uint8Array<ArrayBuffer>> = {
  read: async (response) => new Uint8Array(await response.arrayBuffer()),
  fromBytes: (bytes) => bytes,
  bytesOf: ({ length }) => length,
  digestOf: sha256,
}

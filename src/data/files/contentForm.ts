// What a published file comes as: bytes that the page reads, or a Blob that it only hands on. A Blob's bytes stay outside the page
// until somebody reads them: to take in fifteen megabytes, to hash or to copy them would each cost the page a frame or more.
import { sha256, sha256OfBlob } from './sha256.ts'

export interface ContentForm<C> {
  readonly read: (response: Response) => Promise<C>
  readonly fromBytes: (bytes: Uint8Array<ArrayBuffer>) => C
  readonly bytesOf: (content: C) => number
  /** The first few hundred bytes. */
  readonly headOf: (content: C) => Promise<Uint8Array>
  /** As lower-case hex. */
  readonly digestOf: (content: C) => Promise<string>
}

export const inBytes: ContentForm<Uint8Array<ArrayBuffer>> = {
  read: async (response) => new Uint8Array(await response.arrayBuffer()),
  fromBytes: (bytes) => bytes,
  bytesOf: ({ length }) => length,
  headOf: async (bytes) => bytes.subarray(0, 400),
  digestOf: sha256,
}

export const asBlob: ContentForm<Blob> = {
  read: (response) => response.blob(),
  fromBytes: (bytes) => new Blob([bytes]),
  bytesOf: ({ size }) => size,
  headOf: async (blob) => new Uint8Array(await blob.slice(0, 400).arrayBuffer()),
  digestOf: sha256OfBlob,
}

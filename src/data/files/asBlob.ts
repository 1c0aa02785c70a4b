import type { ContentForm } from './contentForm.ts'
import { sha256OfBlob } from './sha256OfBlob.ts'

/**
 * A file that the page only hands on. Its bytes stay outside the page until somebody reads them: to take in fifteen megabytes, to
 * hash or to copy them would each cost the page a frame or more.
 */
export const asBlob: ContentForm<Blob> = {
  read: (response) => response.blob(),
  fromBytes: (bytes) => new Blob([bytes]),
  bytesOf: ({ size }) => size,
  digestOf: sha256OfBlob,
}

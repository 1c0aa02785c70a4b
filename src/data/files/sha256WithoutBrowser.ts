import { sha256InScript } from '../../core/release/reading/sha256InScript.ts'
import { isLarge } from './isLarge.ts'
import { hex } from './sha256.ts'
import { sha256OfBlob } from './sha256OfBlob.ts'

/** The digest where the browser offers none: of megabytes by the worker. */
export const sha256WithoutBrowser = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  isLarge(bytes.length) ? sha256OfBlob(new Blob([bytes])) : hex(sha256InScript(bytes))

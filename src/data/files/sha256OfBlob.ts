import { runJob } from '../../work/runJob.ts'
import { hex } from './sha256.ts'

/** SHA-256 as lower-case hex, computed where the bytes are no load for the page. */
export const sha256OfBlob = async (blob: Blob): Promise<string> => hex(await runJob('digestOfBlob', blob))

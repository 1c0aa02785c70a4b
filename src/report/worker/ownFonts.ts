// The typeface of documents, from the site's own files.
import regular from '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf?url'
import semibold from '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf?url'
import type { FontFiles } from '../pdf/text/typeface.ts'

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(address, import.meta.url))
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

async function load() {
  const [plain, bold] = await Promise.all([bytesOf(regular), bytesOf(semibold)])
  return { regular: plain, semibold: bold } satisfies FontFiles
}

let loading: ReturnType<typeof load> | undefined

/** Asked for once; again after a failure. */
export function ownFonts(): ReturnType<typeof load> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

import type { Sink } from './sink.ts'

const draftOf = (path: string) => `${path}.part`

async function put(sink: Sink, path: string, bytes: Uint8Array): Promise<void> {
  await sink.write(draftOf(path), bytes)
  await sink.rename(draftOf(path), path)
}

/**
 * Replaces files that readers may be reading: all drafts first, because space runs out while writing, then each by rename, in
 * order. Where one fails, those before it become what they were.
 */
export async function swapIn(sink: Sink, files: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  const done: (readonly [string, Uint8Array | undefined])[] = []
  try {
    for (const [path, bytes] of files) await sink.write(draftOf(path), bytes)
    for (const [path] of files) {
      const before = await sink.read(path)
      await sink.rename(draftOf(path), path)
      done.push([path, before])
    }
  } catch (error) {
    for (const [path] of files) await sink.remove(draftOf(path))
    for (const [path, before] of done) await (before ? put(sink, path, before) : sink.remove(path))
    throw error
  }
}

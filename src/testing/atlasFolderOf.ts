import type { AtlasFolder } from '../publish/folder.ts'

/** An atlas folder in memory: path → text or bytes. */
export function atlasFolderOf(files: Readonly<Record<string, string | Uint8Array>>): AtlasFolder {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  return {
    read: (path) => Promise.resolve(bytes.get(path)),
    list: () => Promise.resolve([...bytes.keys()].toSorted()),
  }
}

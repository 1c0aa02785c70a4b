// One file as an archive of its own, made in the worker; `joinArchives` puts them together in the page without unpacking, so that
// a site of many megabytes is never whole in memory twice and no task is long.

export interface ZipEntryInput {
  readonly path: string
  readonly content: Blob
  /** `YYYY-MM-DD` */
  readonly day: string
}

export async function zipEntry({ path, content, day }: ZipEntryInput): Promise<Uint8Array<ArrayBuffer>> {
  // The worker carries no packing along for readers who never ask for it.
  const { zipOf } = await import('../bundle/zipOf.ts')
  return zipOf([{ name: path, content: new Uint8Array(await content.arrayBuffer()) }], day)
}

// The eager end of the MapLibre painter: a few bytes that fetch the rest. The worker is fetched beside the library, as
// MapLibre itself asks for it only after its first megabyte has run.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { createGlPainter } from './glPainter.ts'

type Create = typeof createGlPainter
export type GlFactory = (
  container: Parameters<Create>[0],
  look: Parameters<Create>[2],
  first: Parameters<Create>[3],
  events: Parameters<Create>[4],
) => ReturnType<Create>

export async function loadGlPainter(): Promise<GlFactory> {
  const worker = fetch(workerUrl).then((reply) => reply.blob())
  const [{ createGlPainter }] = await Promise.all([import('./glPainter.ts'), worker])
  return (container, look, first, events) => createGlPainter(container, workerUrl, look, first, events)
}

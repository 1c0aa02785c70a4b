import { Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { painted, sizeMap } from './frames.mjs'

setWorkerUrl(workerUrl)
const map = new GlMap({
  container: sizeMap(),
  center: [6.2, 50.7],
  zoom: 9,
  attributionControl: false,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#e8ebee' } }],
  },
})
const once = (type) => new Promise((resolve) => map.once(type, resolve))
await once('idle')
globalThis.switchTo = async () => {
  const idle = once('idle')
  map.triggerRepaint()
  await idle
  await painted()
}
document.documentElement.dataset.ready = 'yes'

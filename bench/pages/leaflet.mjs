// The same job with what readers would use instead: Leaflet, one SVG path an area, setStyle on a switch of period.
import { geoJSON, map as makeMap, svg } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { feature } from 'topojson-client'
import { painted, readJson, sizeMap } from './frames.mjs'

const query = new URLSearchParams(location.search)
const data = query.get('data')
const catalog = await readJson(`${data}/catalog.json`)
const release = `${data}/releases/${catalog.releases[0].id}`
const manifest = await readJson(`${release}/manifest.json`)
const level = manifest.levels.find(({ id }) => id === query.get('level'))
const indicator = manifest.indicators.find(({ id }) => id === query.get('indicator'))
const entry = indicator.datasets.find((dataset) => dataset.level === level.id)
const [topology, dataset] = await Promise.all([
  readJson(`${release}/${level.editions.at(-1).firstView}`),
  readJson(`${release}/${entry.path}`),
])

const colours = ['#f0eef6', '#d3d6ea', '#a8b8da', '#7594c5', '#3f6fab', '#1c4a80', '#123056']
const areas = dataset.dimension.area.category.index
const position = new Map((Array.isArray(areas) ? areas : Object.keys(areas)).map((id, i) => [id, i]))
const periods = dataset.size[2]
const styleFor = (period) => (area) => {
  const value = dataset.value[position.get(area.properties.id) * periods + period]
  const index =
    value === null || value === undefined ? -1 : entry.classes.breaks.filter((limit) => value > limit).length
  return { fillColor: index < 0 ? '#c9ced3' : colours[index], fillOpacity: 1, color: '#ffffff', weight: 0.7 }
}

const map = makeMap(sizeMap(), {
  zoomSnap: 0,
  renderer: svg(),
  attributionControl: false,
  fadeAnimation: false,
})
const layer = geoJSON(feature(topology, topology.objects.areas), { style: styleFor(periods - 1) }).addTo(map)
map.fitBounds(layer.getBounds())
globalThis.switchTo = async (i) => {
  layer.setStyle(styleFor(i % periods))
  await painted()
}
let clicks = 0
document.querySelector('#next').onclick = () => globalThis.switchTo(clicks++)
document.documentElement.dataset.ready = 'yes'

// Our picture map alone, for the comparison with Leaflet at the same size: scene, colours by lookup, borders and names above.
import { toDataset } from '../../src/core/release/dataset.ts'
import { editionFor } from '../../src/core/release/lookups.ts'
import { makeScene } from '../../src/core/scene/makeScene.ts'
import { resolveView } from '../../src/core/view/resolveView.ts'
import { makeMapOutlines } from '../../src/map/makeMapOutlines.ts'
import { makeMapPicture } from '../../src/map/makeMapPicture.ts'
import { createMapStage } from '../../src/map/stage/mapStage.ts'
import '../../src/app/tokens.css'
import { painted, readJson, sizeMap } from './frames.mjs'

const query = new URLSearchParams(location.search)
const data = query.get('data')
const catalog = await readJson(`${data}/catalog.json`)
const release = `${data}/releases/${catalog.releases[0].id}`
const manifest = await readJson(`${release}/manifest.json`)
const wish = { level: query.get('level'), indicator: query.get('indicator') }
const level = manifest.levels.find(({ id }) => id === wish.level)
const parent = manifest.levels.find(({ id }) => id === level.parent)
const entry = manifest.indicators
  .find(({ id }) => id === wish.indicator)
  .datasets.find((dataset) => dataset.level === level.id)

// As many periods as lie in the newest edition: the Leaflet page changes no outlines either.
const edition = editionFor(level, entry, entry.periods.at(-1))
const periods = entry.periods.filter((period) => editionFor(level, entry, period).id === edition.id)
const [topology, parentTopology, file] = await Promise.all([
  readJson(`${release}/${edition.firstView}`),
  readJson(`${release}/${parent.editions.at(-1).firstView}`),
  readJson(`${release}/${entry.path}`),
])
const outlines = makeMapOutlines(`${level.id}.${edition.id}`, topology, parentTopology)
const dataset = toDataset(file, wish.indicator, level.id)
const namesOf = ({ objects }) => objects.areas.geometries.map(({ properties }) => properties)
const areas = new Map([
  [level.id, namesOf(topology)],
  [parent.id, namesOf(parentTopology)],
])
const ancestors = new Map()
const pictureAt = (i) => {
  const { view } = resolveView(manifest, { ...wish, period: periods[i % periods.length] })
  return makeMapPicture(makeScene({ manifest, view, dataset, ancestors, areas }), outlines)
}

const host = sizeMap()
const stage = createMapStage({
  root: host,
  host,
  picture: pictureAt(0),
  hovered: undefined,
  padding: () => ({ top: 16, right: 16, bottom: 16, left: 16 }),
  glWhen: 'never',
  acceptsSlowGl: false,
  onState: () => undefined,
  onCamera: () => undefined,
})
globalThis.switchTo = async (i) => {
  stage.setPicture(pictureAt(i))
  await painted()
}
let clicks = 0
document.querySelector('#next').onclick = () => globalThis.switchTo(clicks++)
document.documentElement.dataset.ready = 'yes'

// GeoJSON and TopoJSON; KomMonitor's GeoJSON is GeoJSON here, its validity dates are looked at in ../areas.
import type { Feature, FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { AtlasEdition } from '../../atlas/atlas.ts'
import type { Findings, Problem } from '../../problem.ts'
import { geometryError, listed, reasonOf } from '../geometryProblem.ts'
import { decodeText } from './decodeText.ts'
import { columnsOf, type RawArea, type RawLayer, type StatedSystem } from './rawLayer.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x)

export function readJsonLayer(bytes: Uint8Array, edition: AtlasEdition): Findings<RawLayer> {
  const { file } = edition
  const text = decodeText(bytes, edition.encoding, file)
  if (text.result === undefined) return { problems: text.problems }
  const { problems } = text
  const parsed = parse(text.result, file)
  if (parsed.problem) return { problems: [...problems, parsed.problem] }
  const collection = collectionOf(parsed.json, edition)
  if (!('features' in collection)) return { problems: [...problems, collection] }
  const areas = collection.features.map(rawArea)
  return { result: { areas, columns: columnsOf(areas), system: statedSystem(parsed.json, file) }, problems }
}

function parse(text: string, file: string): { json?: unknown; problem?: Problem } {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    const message = `${file} is neither JSON nor another known geometry format: ${reasonOf(error)}.`
    const hint = 'GeoJSON, TopoJSON, Shapefile (zipped or loose) and GeoPackage are read.'
    return { problem: geometryError(file, 'geometry-unreadable', message, { hint }) }
  }
}

function collectionOf(json: unknown, edition: AtlasEdition): { features: readonly unknown[] } | Problem {
  const { file } = edition
  if (isObject(json) && json['type'] === 'FeatureCollection' && Array.isArray(json['features']))
    return { features: json['features'] }
  if (isObject(json) && json['type'] === 'Feature') return { features: [json] }
  if (isObject(json) && json['type'] === 'Topology' && isObject(json['objects']))
    return fromTopology(json as unknown as Topology, edition)
  const message = `${file} holds no FeatureCollection and no Topology.`
  return geometryError(file, 'geometry-unreadable', message, { hint: 'Export the areas as GeoJSON.' })
}

function fromTopology(
  topology: Topology,
  { file, layer }: AtlasEdition,
): { features: readonly unknown[] } | Problem {
  const names = Object.keys(topology.objects)
  const name = layer ?? (names.length === 1 ? names[0] : undefined)
  const object = name === undefined ? undefined : topology.objects[name]
  if (!object) {
    const message = layer ? `${file} has no object "${layer}".` : `${file} has several objects.`
    const hint = `Set layer: to one of ${listed(names)}.`
    return geometryError(file, 'layer-missing', message, { ...(layer && { value: layer }), hint })
  }
  try {
    const found: Feature | FeatureCollection = feature(topology, object)
    return { features: found.type === 'FeatureCollection' ? found.features : [found] }
  } catch (error) {
    return geometryError(file, 'geometry-unreadable', `${file} is no valid TopoJSON: ${reasonOf(error)}.`)
  }
}

/** What is no object becomes an area without key, which is reported as such. */
function rawArea(feature: unknown): RawArea {
  if (!isObject(feature)) return { properties: {}, geometry: null }
  const own = isObject(feature['properties']) ? feature['properties'] : {}
  const id = feature['id']
  return {
    properties: id === undefined || 'id' in own ? own : { ...own, id },
    geometry: isObject(feature['geometry']) ? (feature['geometry'] as unknown as RawArea['geometry']) : null,
  }
}

/** The `crs` member that RFC 7946 dropped and many offices still write. */
function statedSystem(json: unknown, place: string): StatedSystem {
  const crs = isObject(json) && isObject(json['crs']) ? json['crs']['properties'] : undefined
  const name = isObject(crs) ? crs['name'] : undefined
  return typeof name === 'string' ? { kind: 'name', name, place } : { kind: 'unstated' }
}

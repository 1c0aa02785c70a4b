// Published outlines: whose areas they are. Exact and first view must tell of the same areas.
import * as v from 'valibot'
import type { Edition, Level, Manifest } from '../../../core/release/manifest.ts'
import type { Problem } from '../../problem.ts'
import type { NamedEdition } from '../csv/areaFacts.ts'
import type { EditionOutline } from '../../values/geography.ts'
import { faultOf } from './fault.ts'
import { parsePublished } from './readPublished.ts'

const Properties = v.object({ id: v.string(), name: v.string(), parent: v.optional(v.string()) })
const Geometry = v.object({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  coordinates: v.array(v.unknown()),
})

const GeoJsonSchema = v.object({
  type: v.literal('FeatureCollection'),
  crs: v.optional(v.never('RFC 7946 knows no crs')),
  features: v.array(v.object({ type: v.literal('Feature'), properties: Properties, geometry: Geometry })),
})

const TopoJsonSchema = v.object({
  type: v.literal('Topology'),
  objects: v.object({
    areas: v.object({ geometries: v.array(v.object({ properties: Properties })) }),
  }),
})

type Facts = readonly v.InferOutput<typeof Properties>[]
/** Bytes of a file of the release, or undefined where it cannot be read: that was said already. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

interface Place {
  readonly folder: string
  readonly manifest: Manifest
  readonly read: ReadFile
}

const textOf = (facts: Facts) => JSON.stringify(facts.map(({ id, name, parent }) => [id, name, parent]))

function checkAreas(path: string, facts: Facts, edition: Edition): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { id } of facts) {
    if (seen.has(id))
      problems.push(
        faultOf(path, { code: 'area-twice', message: `the area ${id} is there twice`, value: id }),
      )
    seen.add(id)
  }
  if (facts.length !== edition.areas)
    problems.push(
      faultOf(path, {
        code: 'areas-differ',
        message: `the manifest promises ${edition.areas} areas; there are ${facts.length}`,
        value: String(facts.length),
      }),
    )
  return problems
}

function checkParents(path: string, { areas }: EditionOutline, parents: ReadonlySet<string>): Problem[] {
  return areas.flatMap(({ properties: { id, parent } }) =>
    parent === undefined || parents.has(parent)
      ? []
      : faultOf(path, {
          code: 'parent-unknown',
          message: `the parent ${parent} of ${id} is no area of the level above`,
          value: parent,
        }),
  )
}

async function readEdition({ folder, read }: Place, edition: Edition) {
  const problems: Problem[] = []
  const parse = async <Schema extends v.GenericSchema>(path: string, schema: Schema) => {
    const bytes = await read(path)
    const found = bytes && parsePublished(`${folder}/${path}`, bytes, schema)
    problems.push(...(found?.problems ?? []))
    return found?.result
  }
  const exact = await parse(edition.exact, GeoJsonSchema)
  const firstView = await parse(edition.firstView, TopoJsonSchema)
  const facts = exact?.features.map(({ properties }) => properties)
  const shown = firstView?.objects.areas.geometries.map(({ properties }) => properties)
  if (facts && shown && textOf(facts) !== textOf(shown))
    problems.push(
      faultOf(`${folder}/${edition.firstView}`, {
        code: 'areas-differ',
        message: `not the areas of ${edition.exact}`,
      }),
    )
  return { facts, problems }
}

/** Outlines with the names of their areas. */
export type NamedOutline = EditionOutline & NamedEdition

const outlineOf = (level: Level, { id, from, to }: Edition, facts: Facts): NamedOutline => ({
  level: level.id,
  edition: id,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  areas: facts.map(({ id: own, name, parent }) => ({
    properties: { id: own, name, ...(parent !== undefined && { parent }) },
  })),
})

/** Areas of every edition that can be read. */
export async function readOutlines(
  place: Place,
): Promise<{ outlines: readonly NamedOutline[]; problems: readonly Problem[] }> {
  const read: { readonly level: Level; readonly path: string; readonly outline: NamedOutline }[] = []
  const problems: Problem[] = []
  for (const level of place.manifest.levels)
    for (const edition of level.editions) {
      const { facts, problems: found } = await readEdition(place, edition)
      problems.push(...found)
      if (!facts) continue
      const path = `${place.folder}/${edition.exact}`
      problems.push(...checkAreas(path, facts, edition))
      read.push({ level, path, outline: outlineOf(level, edition, facts) })
    }
  const outlines = read.map(({ outline }) => outline)
  for (const { level, path, outline } of read) {
    const above = outlines.filter((other) => other.level === level.parent)
    const parents = new Set(above.flatMap(({ areas }) => areas.map(({ properties }) => properties.id)))
    problems.push(...checkParents(path, outline, parents))
  }
  return { outlines, problems }
}

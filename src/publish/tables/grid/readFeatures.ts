// GeoJSON as a table: a row per feature, a column per property (the shape in which KomMonitor delivers series: one
// property a date). Row 1 stands for the property names, so the first feature is row 2. A property that is null or not
// there is no cell: features with a span of validity bear nulls outside it.
import * as v from 'valibot'
import type { Findings } from '../../problem.ts'
import { problemAt } from '../place.ts'
import type { Grid, GridCell } from './grid.ts'

const FeaturesSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ properties: v.nullable(v.record(v.string(), v.unknown())) })),
})

function toCell(value: unknown): GridCell {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'number') return { kind: 'number', text: String(value) }
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    return cause
  }
}

export function readFeatures(file: string, text: string): Findings<Grid> {
  const outcome = v.safeParse(FeaturesSchema, parse(text))
  if (!outcome.success)
    return {
      problems: [
        problemAt(
          { file },
          { code: 'geojson-unreadable', message: 'the file holds no GeoJSON collection of features' },
        ),
      ],
    }
  const properties = outcome.output.features.map((feature) => feature.properties ?? {})
  const headers = [...new Set(properties.flatMap((p) => Object.keys(p)))]
  const rows = properties.map((p) => headers.map((header) => toCell(p[header])))
  return { result: { file, rows: [headers, ...rows], merges: [] }, problems: [] }
}

// A made-up atlas of 400 areas (20 x 20, borders wiggled, 20 parents) and 20 years, for the larger case of the bench.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const side = 20
const years = Array.from({ length: 20 }, (_, i) => 2005 + i)

/** A number in [0, 1) that depends on its arguments only. */
function noise(...parts) {
  let h = 2166136261
  for (const part of parts) h = Math.imul(h ^ Math.round(part * 1000), 16777619)
  h ^= h >>> 15
  h = Math.imul(h, 2246822519)
  return ((h ^ (h >>> 13)) >>> 0) / 4294967296
}

const step = 0.03
const corner = (x, y) => [
  6 + x * step + (noise(x, y, 1) - 0.5) * 0.012,
  50 + y * step * 0.63 + (noise(x, y, 2) - 0.5) * 0.008,
]

/** 14 points from corner a to corner b; the same ones from b to a, so that neighbours share them. */
function edge(a, b) {
  const isForward = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])
  const [from, to] = isForward ? [a, b] : [b, a]
  const [p, q] = [corner(...from), corner(...to)]
  const points = Array.from({ length: 14 }, (_, i) => {
    const t = i / 14
    const off = i === 0 ? 0 : (noise(...from, ...to, i) - 0.5) * 0.0022
    return [p[0] + (q[0] - p[0]) * t + off, p[1] + (q[1] - p[1]) * t + off]
  })
  return isForward ? points : [q, ...points.slice(1).toReversed()]
}

function ring(corners) {
  const points = corners.flatMap((from, i) => edge(from, corners[(i + 1) % corners.length]))
  return [...points, points[0]].map(([x, y]) => [Number(x.toFixed(6)), Number(y.toFixed(6))])
}

const polygon = (properties, corners) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring(corners)] },
})
const row = (x0, x1, y) => Array.from({ length: x1 - x0 }, (_, i) => [x0 + i, y])
const column = (x, y0, y1) => Array.from({ length: y1 - y0 }, (_, i) => [x, y0 + i])
const box = (x0, y0, x1, y1) => [
  ...row(x0, x1, y0),
  ...column(x1, y0, y1),
  ...row(x0, x1, y1).map(([x]) => [x0 + x1 - x, y1]),
  ...column(x0, y0, y1).map(([, y]) => [x0, y0 + y1 - y]),
]

const parentOf = (x, y) => `P${String(Math.floor(y / 4) * 4 + Math.floor(x / 5)).padStart(2, '0')}`
const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features })

const yaml = `format: raumblick-atlas/1
atlas: vierhundert
title: { de: Vierhundert Gebiete, en: Four hundred areas }
language: de
publisher: { name: Messung }
license: CC0-1.0
release: { id: "1", date: "2026-01-01" }
levels:
  - id: kreis
    name: { de: Kreis, en: District }
    plural: { de: Kreise, en: Districts }
    editions: [{ from: 2005, file: geo/kreise.geojson, key: id, label: name }]
  - id: gebiet
    parent: kreis
    name: { de: Gebiet, en: Area }
    plural: { de: Gebiete, en: Areas }
    editions: [{ from: 2005, file: geo/gebiete.geojson, key: id, label: name, parentKey: parent }]
topics: [{ id: thema, name: { de: Thema, en: Topic } }]
tables: [{ id: werte, file: data/werte.csv, level: gebiet, areaColumn: id, layout: long, periodColumn: jahr, delimiter: ";" }]
indicators:
  - id: anteil
    topic: thema
    name: { de: Anteil, en: Share }
    kind: share
    unit: { symbol: "%", name: Prozent }
    decimals: 1
    direction: burden
    source: erfunden
    values: { table: werte, numerator: zaehler, denominator: nenner, per: 100 }
    aggregate: counts
  - id: zweitanteil
    topic: thema
    name: { de: Zweiter Anteil, en: Second share }
    kind: share
    unit: { symbol: "%", name: Prozent }
    decimals: 1
    direction: burden
    source: erfunden
    values: { table: werte, numerator: zweite, denominator: nenner, per: 100 }
    aggregate: counts
`

/** Writes the atlas folder. */
export function writeAtlas400(folder) {
  for (const name of ['geo', 'data']) mkdirSync(join(folder, name), { recursive: true })
  const cells = Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)])
  const areas = cells.map(([x, y], i) =>
    polygon(
      { id: `A${String(i).padStart(3, '0')}`, name: `Gebiet ${i}`, parent: parentOf(x, y) },
      box(x, y, x + 1, y + 1),
    ),
  )
  const parents = Array.from({ length: 20 }, (_, i) => {
    const [x, y] = [(i % 4) * 5, Math.floor(i / 4) * 4]
    return polygon({ id: parentOf(x, y), name: `Kreis ${i}` }, box(x, y, x + 5, y + 4))
  })
  const rows = cells.flatMap(([x, y], i) =>
    years.map((year) => {
      const people = 800 + Math.round(noise(x, y, 3) * 6000)
      const share = 0.04 + 0.25 * noise(x / 3, y / 3, 4) + 0.06 * noise(x, y, year)
      const second = 0.1 + 0.3 * noise(x / 2, y / 4, 5) + 0.05 * noise(x, y, year, 6)
      return `A${String(i).padStart(3, '0')};${year};${Math.round(people * share)};${Math.round(people * second)};${people}`
    }),
  )
  writeFileSync(join(folder, 'atlas.yaml'), yaml)
  writeFileSync(join(folder, 'geo/gebiete.geojson'), collection(areas))
  writeFileSync(join(folder, 'geo/kreise.geojson'), collection(parents))
  writeFileSync(join(folder, 'data/werte.csv'), `id;jahr;zaehler;zweite;nenner\n${rows.join('\n')}\n`)
}

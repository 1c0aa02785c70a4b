/** A good atlas.yaml that uses most of the format: two levels, an edition change, long and wide tables, four indicators. */
export const tinyYaml = `format: raumblick-atlas/1
atlas: tiny
title: { de: Klein, en: Tiny }
language: de
publisher: { name: Amt, url: "https://www.example.org/" }
license: CC0-1.0
release: { id: "2026.1", date: 2026-11-21 }
confidentiality: { minimumCount: 3, minimumDenominator: 0, complementary: true }
levels:
  - id: town
    name: Stadt
    plural: Städte
    editions:
      - { from: 2011, file: geo/towns.geojson, key: id, label: name }
  - id: quarter
    parent: town
    name: Quartier
    editions:
      - { from: 2011, to: 2018, file: geo/old.zip, crs: "EPSG:25832", encoding: windows-1252, key: NR, parentKey: TOWN }
      - { from: 2019, file: geo/new.geojson, key: id, parentKey: town }
topics:
  - id: people
    name: Menschen
    topics:
      - { id: work, name: Arbeit }
tables:
  - id: jobs
    file: data/jobs.csv
    level: quarter
    areaColumn: key
    layout: long
    periodColumn: year
    symbols: { ".": withheld, "": missing, p: provisional }
  - id: income
    file: data/income.xlsx
    sheet: Daten
    headerRows: [1, 2]
    level: quarter
    areaColumn: key
    layout: wide
    periodPattern: "^(\\\\d{4})$"
indicators:
  - id: unemployed
    topic: work
    name: { de: Arbeitslose, en: Unemployed }
    kind: share
    unit: { symbol: "%", name: Prozent }
    values: { table: jobs, numerator: out, denominator: all, per: 100 }
    aggregate: counts
    related: [income]
    breaks: [{ at: 2017, note: Reform }]
    classes: { method: fixed, breaks: [5, 10] }
  - id: inhabitants
    topic: people
    name: Einwohner
    kind: count
    unit: { symbol: "", name: Personen }
    values: { table: jobs, value: all }
    aggregate: sum
  - id: income
    topic: people
    name: Einkommen
    kind: median
    unit: { symbol: €, name: Euro }
    values: { table: income }
    aggregate: none
  - id: type
    topic: people
    name: Typ
    kind: category
    values: { table: jobs, value: type }
    categories: [{ value: A, label: Alt }, { value: N, label: Neu, color: "#aabbcc" }]
`

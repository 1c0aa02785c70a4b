// The four fields of action that the reports found: 15 areas in 5 municipalities, 43 in 9, 37 in 7, 12 in 5, together 59
// of 93. The rules below, applied to the figures of 2024, return exactly these; the figures are drawn so that they do.

export type FieldName = 'hf1' | 'hf2' | 'hf3' | 'hf4'

export interface Condition {
  /** Indicator id in atlas.yaml. */
  readonly indicator: string
  readonly above: number
}

export interface Field {
  readonly name: string
  /** All of them must hold; a withheld value holds none. */
  readonly conditions: readonly Condition[]
  readonly areas: number
  readonly municipalities: number
}

export const fieldsYear = 2024

export const fields: Readonly<Record<FieldName, Field>> = {
  hf1: {
    name: 'Benachteiligte Sozialräume',
    conditions: [
      { indicator: 'sgb2-quote', above: 15 },
      { indicator: 'arbeitslosenanteil', above: 7 },
      { indicator: 'kinderarmut', above: 25 },
    ],
    areas: 15,
    municipalities: 5,
  },
  hf2: {
    name: 'Teilhabe und Versorgung Älterer',
    conditions: [
      { indicator: 'altenquotient', above: 37 },
      { indicator: 'anteil-80plus', above: 6.5 },
    ],
    areas: 43,
    municipalities: 9,
  },
  hf3: {
    name: 'Armutsrisiken von Kindern und Familien',
    conditions: [
      { indicator: 'kinderarmut', above: 16 },
      { indicator: 'alleinerziehende-sgb2', above: 33 },
    ],
    areas: 37,
    municipalities: 7,
  },
  hf4: {
    name: 'Integrationserfordernisse',
    conditions: [
      { indicator: 'migrationshintergrund', above: 38 },
      { indicator: 'arbeitslosenanteil-auslaender', above: 12.5 },
    ],
    areas: 12,
    municipalities: 5,
  },
}

export const unionOfFields = 59

/** How many areas of a municipality belong to each field, and to HF2 and HF3 together. HF1 and HF4 lie inside HF3. */
export const allocation: Readonly<
  Record<string, { hf1: number; hf2: number; hf3: number; hf4: number; hf2and3: number }>
> = {
  '05334002': { hf1: 4, hf2: 3, hf3: 6, hf4: 4, hf2and3: 1 },
  '05334004': { hf1: 4, hf2: 3, hf3: 8, hf4: 3, hf2and3: 3 },
  '05334008': { hf1: 0, hf2: 3, hf3: 4, hf4: 0, hf2and3: 2 },
  '05334012': { hf1: 3, hf2: 7, hf3: 7, hf4: 2, hf2and3: 4 },
  '05334016': { hf1: 0, hf2: 7, hf3: 4, hf4: 1, hf2and3: 3 },
  '05334020': { hf1: 0, hf2: 2, hf3: 0, hf4: 0, hf2and3: 0 },
  '05334024': { hf1: 0, hf2: 0, hf3: 0, hf4: 0, hf2and3: 0 },
  '05334028': { hf1: 0, hf2: 3, hf3: 0, hf4: 0, hf2and3: 0 },
  '05334032': { hf1: 3, hf2: 11, hf3: 5, hf4: 2, hf2and3: 5 },
  '05334036': { hf1: 1, hf2: 4, hf3: 3, hf4: 0, hf2and3: 3 },
}

// How an indicator is spelled in atlas.yaml.
import * as v from 'valibot'
import { classMethods, directions, kinds } from '../../../core/release/manifest.ts'
import {
  FilledWord,
  Flag,
  Name,
  NotNegative,
  NumberWord,
  PeriodWord,
  Scalar,
  Slug,
  Text,
  WholeNumber,
  closed,
} from './spelling.ts'

/** A column, several that are added, or a map that also subtracts and may name another table. */
const TermSchema = v.union(
  [
    FilledWord,
    v.array(FilledWord),
    closed({
      table: v.optional(FilledWord),
      column: v.optional(FilledWord),
      columns: v.optional(v.array(FilledWord)),
      minus: v.optional(v.array(FilledWord)),
    }),
  ],
  'expected a column, a list of columns, or a map {table: …, columns: …, minus: …}',
)

const ValuesSchema = closed({
  table: v.optional(FilledWord),
  value: v.optional(TermSchema),
  numerator: v.optional(TermSchema),
  denominator: v.optional(TermSchema),
  per: v.optional(v.pipe(NumberWord, v.gtValue(0, 'must be above 0'))),
  scale: v.optional(v.pipe(NumberWord, v.notValue(0, 'must not be 0'))),
})

const ClassesSchema = closed({
  method: v.picklist(classMethods, `expected ${classMethods.join(', ')}`),
  breaks: v.optional(v.array(NumberWord, 'expected a list of numbers')),
  count: v.optional(
    v.pipe(WholeNumber, v.minValue(2, 'expected 2 to 9 classes'), v.maxValue(9, 'expected 2 to 9 classes')),
  ),
  palette: v.optional(FilledWord),
})

const CategorySchema = closed({
  value: Scalar,
  label: Name,
  color: v.optional(v.pipe(FilledWord, v.hexColor('expected a colour such as #1f77b4'))),
})

const Age = v.pipe(WholeNumber, v.minValue(0, 'must not be below 0'), v.maxValue(150, 'expected an age'))
const BreakdownSchema = closed({
  of: FilledWord,
  sex: v.picklist(['female', 'male'], 'expected female or male'),
  from: Age,
  to: v.optional(Age),
})

export const ConfidentialitySchema = closed({
  minimumCount: v.optional(NotNegative),
  minimumDenominator: v.optional(NotNegative),
  complementary: v.optional(Flag),
})

export const IndicatorSchema = closed({
  id: Slug,
  topic: FilledWord,
  name: Name,
  shortName: v.optional(Text),
  plain: v.optional(Text),
  description: v.optional(Text),
  interpretation: v.optional(Text),
  method: v.optional(Text),
  source: v.optional(Text),
  contact: v.optional(Text),
  kind: v.picklist(kinds, `expected ${kinds.join(', ')}`),
  unit: v.optional(closed({ symbol: v.optional(Text), name: v.optional(Text) })),
  decimals: v.optional(v.pipe(WholeNumber, v.minValue(0), v.maxValue(9))),
  direction: v.optional(v.picklist(directions, `expected ${directions.join(', ')}`), 'neutral'),
  headline: v.optional(Flag, false),
  referenceDate: v.optional(Text),
  tags: v.optional(v.array(FilledWord, 'expected a list')),
  related: v.optional(v.array(FilledWord, 'expected a list of indicators')),
  values: ValuesSchema,
  numeratorLabel: v.optional(Name),
  denominatorLabel: v.optional(Name),
  references: v.optional(ValuesSchema),
  aggregate: v.optional(v.picklist(['counts', 'sum', 'none'], 'expected counts, sum or none')),
  confidentiality: v.optional(ConfidentialitySchema),
  breaks: v.optional(v.array(closed({ at: PeriodWord, note: v.optional(Text) }), 'expected a list')),
  classes: v.optional(ClassesSchema),
  categories: v.optional(v.array(CategorySchema, 'expected a list of categories')),
  breakdown: v.optional(BreakdownSchema),
})

export type IndicatorInput = v.InferOutput<typeof IndicatorSchema>
export type ValuesInput = v.InferOutput<typeof ValuesSchema>
export type TermInput = v.InferOutput<typeof TermSchema>

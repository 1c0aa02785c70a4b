// The small words of the atlas schema. Numbers and texts are taken for one another where an office would: `from: 2011`.
import * as v from 'valibot'
import { isPeriod } from '../../../core/release/period.ts'
import { suggestion } from '../nearestWord.ts'

/** A text that may have been written as a number. */
export const Word = v.pipe(
  v.union([v.string(), v.number()], 'expected a text'),
  v.transform(String),
  v.string(),
)
export const FilledWord = v.pipe(Word, v.nonEmpty('is empty'))

/** Any scalar, as it was written. */
export const Scalar = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], 'expected a text or a number'),
  v.transform(String),
  v.string(),
)

export const NumberWord = v.pipe(
  v.union(
    [v.number(), v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, 'expected a number'))],
    'expected a number',
  ),
  v.transform(Number),
  v.number(),
)
export const WholeNumber = v.pipe(NumberWord, v.integer('expected a whole number'))
export const NotNegative = v.pipe(NumberWord, v.minValue(0, 'must not be negative'))
export const RowNumber = v.pipe(WholeNumber, v.minValue(1, 'rows are counted from 1'))
export const Flag = v.boolean('expected true or false')

/** Stands in links and file names for ever. */
export const Slug = v.pipe(
  Word,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small letters a to z, digits and single hyphens may stand here'),
)
export const PeriodWord = v.pipe(
  Word,
  v.check(isPeriod, 'is no period: write 2024, 2024-06, 2024-Q2, 2024-06-30 or 2022/2024'),
)
export const Pattern = v.pipe(
  v.string('expected a regular expression'),
  v.check((text) => compiles(text), 'is no valid regular expression'),
)
function compiles(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Marks the message of an unknown key; what follows is the hint. */
export const unknownKey = 'unknown key: '

/** A map in which unknown keys are errors, each with the known key that was probably meant. */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries)
  return v.pipe(
    v.looseObject(entries, 'expected a map of keys and values'),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Record<string, unknown>
      if (typeof input !== 'object' || input === null) return
      for (const key of Object.keys(input)) {
        if (known.includes(key)) continue
        addIssue({
          message: `${unknownKey}${suggestion(key, known)}`,
          path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        })
      }
    }),
  )
}

/** A text in the atlas language, or in several. */
export const Text = v.union(
  [Word, closed({ de: v.optional(Word), en: v.optional(Word) })],
  'expected a text, or a map {de: …, en: …}',
)

/** A text that says something: names, titles, labels. */
export const Name = v.pipe(
  Text,
  v.check((text) => (typeof text === 'string' ? text : (text.de ?? text.en ?? '')).trim() !== '', 'is empty'),
)

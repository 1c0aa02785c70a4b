// Numbers in sentences, read back: what stands behind "higher than", and which of them a scene does not hold.
import type { Cell } from '../../core/release/dataset.ts'
import type { Language } from '../../core/release/localText.ts'
import { remember } from '../../core/scene/remember.ts'
import type { SceneInput } from '../../core/scene/makeScene.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { quantile } from '../../core/statistics/quantile.ts'
import { roundHalfUp } from '../../core/statistics/roundHalfUp.ts'
import { formatsFor } from '../../i18n/formats.ts'

/** 1.234,5 and −3 as they stand in a text. */
const tokens = (text: string): readonly string[] => text.match(/−?\d+(?:[.,]\d+)*/g) ?? []

function parse(token: string, language: Language): number {
  const plain = language === 'de' ? token.replaceAll('.', '').replace(',', '.') : token.replaceAll(',', '')
  return Number(plain.replace('−', '-'))
}

const words = [
  [/^(höher als|higher than)/i, 'higher'],
  [/^(niedriger als|lower than)/i, 'lower'],
] as const
const anyWord =
  /(nicht vergleichbar|not comparable|höher als|niedriger als|etwa wie|higher than|lower than|about the same as|gestiegen|gesunken|risen|fallen|beruht|rests|Schwelle|threshold|Veränderung|change)/i

/** The numbers in brackets behind "höher als A (17,0 %) und B (13,7 %)", each with the direction that is said. */
export function numbersBehind(
  text: string,
  language: Language,
): readonly (readonly ['higher' | 'lower', number])[] {
  const pieces = text.split(new RegExp(`(?=\\b${anyWord.source})`, 'gi'))
  return pieces.flatMap((piece) => {
    const word = words.find(([pattern]) => pattern.test(piece))?.[1]
    if (!word) return []
    return [...piece.matchAll(/\(([^()]*)\)/g)].flatMap(([, inner = '']) => {
      const [token] = tokens(inner)
      return token === undefined ? [] : [[word, parse(token, language)] as const]
    })
  })
}

const numbersOf = (cell: Cell): readonly number[] =>
  cell.kind === 'absent' ? [] : [cell.value, cell.lower, cell.upper].filter((x) => x !== undefined)
const countsOf = (cell: Cell): readonly number[] =>
  cell.kind === 'absent' ? [] : [cell.numerator, cell.denominator].filter((x) => x !== undefined)

const medianOf = (values: readonly number[]) =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  ) ?? 0

/** A number as its shown places tell it, without sign: rounding is done as the formats do it, without their cost. */
const shown = (decimals: number) => (x: number) => Math.abs(roundHalfUp(x, decimals))

/** All numbers that may be said, rounded. */
function allowed(scene: Scene): ReadonlySet<number> {
  const { view, indicator, mode, rows } = scene
  const left = rows.filter(({ isFiltered }) => !isFiltered)
  const series = scene.chosen.flatMap((figures) => figures.series).flatMap(({ points }) => points)
  const references = [
    scene.region,
    mode.kind === 'reference' ? mode.reference : undefined,
    ...(scene.comparison?.groups.map(({ reference }) => reference) ?? []),
    ...scene.chosen.map(({ parent }) => parent),
  ]
  const cells = [
    ...rows.flatMap(({ cell, mapped }) => [cell, mapped]),
    ...scene.chosen.map(({ row }) => row.cell),
    ...series.map(({ cell }) => cell),
    ...references.flatMap((reference) => reference?.cell ?? []),
  ]
  const of = (cell: (row: Scene['rows'][number]) => Cell) =>
    left.flatMap((row) => numbersOf(cell(row)).slice(0, 1))
  const numerators = left.flatMap(({ cell }) => countsOf(cell).slice(0, 1))
  const medians = [of(({ cell }) => cell), of(({ mapped }) => mapped), numerators].map(medianOf)
  const values = [...cells.flatMap(numbersOf), ...medians, ...(mode.kind === 'threshold' ? [mode.at] : [])]
  const seconds =
    mode.kind === 'bivariate'
      ? rows.flatMap(({ second }) => (second ? numbersOf(second).map(shown(mode.second.decimals)) : []))
      : []
  return new Set([
    ...values.map(shown(indicator.decimals)),
    // Changes in per cent bear one place, whatever the indicator does.
    ...values.map(shown(1)),
    ...seconds,
    ...[...cells.flatMap(countsOf), ...medians].map(shown(0)),
    ...rows.map((_, i) => i + 1),
    // What the reader set himself.
    ...view.filters.flatMap((filter) => Object.values(filter).filter((x) => typeof x === 'number')),
    ...(view.against?.kind === 'number' ? [view.against.value] : []),
    0,
    95,
  ])
}

/** Periods as they are written, to be taken out of a text before its numbers are read. */
const periodTexts = remember(({ manifest, view }: SceneInput): readonly string[] => {
  const f = formatsFor(view.language)
  const texts = manifest.indicators.flatMap((each) =>
    each.datasets.flatMap(({ periods }) =>
      periods.flatMap((period) => [f.referencePeriod(each, period), f.period(period), period.slice(0, 4)]),
    ),
  )
  return [...new Set([...texts, manifest.release.id])].toSorted((a, b) => b.length - a.length)
})

/** Numbers in a text about a scene that do not come from it. */
export function foreignNumbers(text: string, scene: Scene, input: SceneInput): readonly string[] {
  const known = allowed(scene)
  const rest = periodTexts(input).reduce((left, period) => left.replaceAll(period, '#'), text)
  return tokens(rest).filter((token) => !known.has(Math.abs(parse(token, scene.view.language))))
}

// What an analyst asks for: all coefficients, the line, and who lies far from it.
import { useMemo } from 'react'
import type { Scatter } from '../../core/scene/pairs/scatterOf.ts'
import { coefficientDigits } from '../../core/statistics/pairs/correlation.ts'
import { kendall } from '../../core/statistics/pairs/kendall.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import styles from './scatter.module.css'

/** Three digits that count: 0.0123, 1.23, 123. */
function digitsFor(value: number): number {
  if (value === 0) return 0
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))))
}

/** One more than the line above the disclosure shows. */
const digits = (r: number) => Math.max(3, coefficientDigits(r))

export function ScatterDetails({ scatter }: { scatter: Scatter }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(pairsTexts)
  const { second, line, points, pearson, spearman } = scatter
  const tau = useMemo(
    () =>
      kendall(
        points.map(({ x }) => x),
        points.map(({ y }) => y),
      ),
    [points],
  )
  const short = (x: number) => f.number(x, digitsFor(x))
  const coefficient = (of: typeof tau) =>
    of.kind === 'none'
      ? '–'
      : of.interval
        ? texts.interval(
            f.number(of.r, digits(of.r)),
            f.number(of.interval[0], digits(of.interval[0])),
            f.number(of.interval[1], digits(of.interval[1])),
          )
        : f.number(of.r, digits(of.r))
  const far = points.filter((point) => point.far)
  const entries: (readonly [string, string])[] = [
    [texts.pearson, coefficient(pearson)],
    [texts.spearman, coefficient(spearman)],
    [texts.scatter.kendall, coefficient(tau)],
  ]
  if (line.kind === 'line') {
    const slope = `${line.slope < 0 ? '−' : '+'} ${short(Math.abs(line.slope))}`
    entries.push(
      [texts.scatter.equation, texts.scatter.equationOf(short(line.intercept), slope)],
      [texts.scatter.slopeError, short(line.slopeError)],
      [
        texts.scatter.rSquared,
        `${f.number(line.rSquared, 2)} (${texts.scatter.rSquaredNote(f.percent(line.rSquared))})`,
      ],
      [
        texts.scatter.residual,
        f
          .difference({ ...second, decimals: Math.max(1, second.decimals) }, line.residualSd)
          .replace('+', '± '),
      ],
      [
        texts.scatter.far,
        far.length === 0
          ? texts.scatter.farNone
          : far
              .map(
                ({ row, far: side }) =>
                  `${row.name} (${side === 'above' ? texts.scatter.above : texts.scatter.below})`,
              )
              .join(', '),
      ],
    )
  }
  return (
    <>
      <dl className={styles.details}>
        {entries.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{texts.scatter.method}</p>
    </>
  )
}

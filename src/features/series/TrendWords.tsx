// The trend of one line in words, segment by segment between series breaks.
import type { LineSeries } from '../../drawing/line/lineSeries.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { trendOf, type Trend } from '../../core/scene/trend/trendOf.ts'
import { formatsFor, type Formats } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import styles from './series.module.css'

type Texts = (typeof chanceTexts)['de']['series']

/** p = 0,002 · p < 0,001 */
const pText = (p: number, { number }: Formats) => (p < 0.001 ? `< ${number(0.001, 3)}` : `= ${number(p, 3)}`)

/** im Mittel +0,23 Pp. je Jahr (0,19 bis 0,30), p = 0,002: one digit more than values have. */
function slopeText(trend: Extract<Trend, { kind: 'trend' }>, indicator: Indicator, texts: Texts, f: Formats) {
  const finer = { ...indicator, decimals: indicator.decimals + 1 }
  const { slope, lower, upper, test } = trend
  if (test.kind === 'allEqual') return texts.allEqual
  const interval = texts.interval(f.bare(finer, lower), f.bare(finer, upper))
  return `${texts.slope(f.difference(finer, slope), interval)}, ${texts.p[test.method](pText(test.p, f))}`
}

function TrendLine({ trend, indicator }: { trend: Trend; indicator: Indicator }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).series
  const gaps = trend.gaps > 0 ? `, ${texts.gaps(f.count(trend.gaps))}` : ''
  const span =
    trend.n === 1
      ? texts.single(f.period(trend.from))
      : texts.between(f.period(trend.from), f.period(trend.to), f.count(trend.n), gaps)
  return (
    <li>
      {span}:{' '}
      {trend.kind === 'none' ? (
        texts.tooFew
      ) : (
        <>
          <b>{texts.direction[trend.direction]}</b>, {slopeText(trend, indicator, texts, f)}
        </>
      )}
    </li>
  )
}

export function TrendWords({ line, indicator }: { line: LineSeries; indicator: Indicator }) {
  const texts = useTextsOf(chanceTexts).series
  return (
    <div className={styles.trend}>
      <h4 className={styles.trendHead}>{texts.trendOf(line.label)}</h4>
      <ul className={styles.trends}>
        {trendOf(line.points, indicator.breaks).map((trend) => (
          <TrendLine key={trend.from} trend={trend} indicator={indicator} />
        ))}
      </ul>
    </div>
  )
}

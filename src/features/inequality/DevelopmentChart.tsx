import { useMemo } from 'react'
import { LineChart } from '../../charts/line/LineChart.tsx'
import type { LineSeries } from '../../drawing/line/lineSeries.ts'
import { comparePeriods } from '../../core/release/period.ts'
import type { Development } from '../../core/scene/inequality/development.ts'
import type { Spread } from '../../core/scene/inequality/inequalityOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import { choosePeriod } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './inequality.module.css'

interface Props {
  readonly scene: Scene
  readonly spread: Spread
  readonly found: Development
}

/** Two lines over the same areas in every period. */
export function DevelopmentChart({ scene, spread, found }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(inequalityTexts)
  const { indicator, timeline, view } = scene
  const series = useMemo(
    (): readonly LineSeries[] => [
      { id: 'gini', label: texts.giniShort, role: 'parent', points: pointsOf(found, 'gini') },
      { id: 'd', label: texts.dShort, role: 'region', points: pointsOf(found, 'dissimilarity') },
    ],
    [found, texts],
  )
  const breaks = useMemo(
    () =>
      indicator.breaks.flatMap(({ at }) => {
        const before = timeline.findLast(({ period }) => comparePeriods(period, at) < 0)
        return before ? [{ at, label: texts.incomparable(f.period(before.period)) }] : []
      }),
    [indicator, timeline, texts, f],
  )
  const formatTicks = useMemo(() => (values: readonly number[]) => values.map((x) => f.number(x, 2)), [f])
  if (found.points.length < 2) return <p className={styles.note}>{texts.developmentNone}</p>
  const byPeriod = new Map(found.points.map((point) => [point.period, point]))
  const words = (period: string, of: 'gini' | 'dissimilarity') => {
    const point = byPeriod.get(period)
    return point ? f.number(point[of], 2) : f.status('missing')
  }
  return (
    <>
      <LineChart
        label={texts.developmentLabel}
        hint={texts.developmentHint}
        series={series}
        timeline={timeline}
        breaks={breaks}
        chosenPeriod={view.period}
        formatTicks={formatTicks}
        zero="true"
        noZeroNote={texts.noZero}
        readout={(period) => ({
          period: f.period(period),
          values: [
            { id: 'gini', label: texts.giniShort, value: words(period, 'gini') },
            { id: 'd', label: texts.dShort, value: words(period, 'dissimilarity') },
          ],
        })}
        onChoose={choosePeriod}
      />
      <p className={styles.note}>
        {texts.developmentOf(f.count(found.areas), f.count(spread.groups.length))}{' '}
        {found.without.length > 0 && texts.developmentWithout(f.list(found.without.map(f.period)))}
      </p>
      <Disclosure button={texts.lorenzTable} buttonClass={styles.open} panelClass={styles.opened}>
        <table className={styles.table}>
          <caption>{texts.developmentLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.period}</th>
              <th scope="col">{texts.giniShort}</th>
              <th scope="col">{texts.dShort}</th>
            </tr>
          </thead>
          <tbody>
            {found.points.map(({ period, gini, dissimilarity }) => (
              <tr key={period}>
                <th scope="row">{f.period(period)}</th>
                <td>{f.number(gini, 2)}</td>
                <td>{f.number(dissimilarity, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  )
}

const pointsOf = ({ points }: Development, of: 'gini' | 'dissimilarity') =>
  points.map((point) => ({ period: point.period, cell: { kind: 'number' as const, value: point[of] } }))

// The Lorenz curve with the sentence that it says at the point looked at.
import { useMemo, useState } from 'react'
import { LorenzCurve } from '../../charts/lorenz/LorenzCurve.tsx'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Spread } from '../../core/scene/inequality/inequalityOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { lorenzAt, type LorenzPoint } from '../../core/statistics/inequality/lorenz.ts'
import type { AreaGroup } from '../../core/scene/inequality/areaGroups.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import { hoverArea, onHover } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './inequality.module.css'

/** What is read while nobody looks elsewhere. */
const usualAt = 0.2
const tableAt = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))

export function LorenzFigure({ scene, spread: { curve } }: { scene: Scene; spread: Spread }) {
  const texts = useTextsOf(inequalityTexts)
  if (curve.kind === 'none') return <p className={styles.note}>{texts.noCurve[curve.reason]}</p>
  return <Figure scene={scene} points={curve.points} />
}

function Figure({ scene, points }: { scene: Scene; points: readonly LorenzPoint<AreaGroup>[] }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(inequalityTexts)
  const { indicator, view } = scene
  const [looked, setLooked] = useState<number>()
  const pieces = useMemo(
    () =>
      points.flatMap(({ people, cases, group }) =>
        group ? [{ id: group.row.id, x: people, y: cases }] : [],
      ),
    [points],
  )
  const at = looked ?? usualAt
  const sentence = texts.said(f.percent(at), f.percent(lorenzAt(points, at)))
  const here = points.find(({ people, group }) => group && people >= at)?.group?.row
  const place = here ? texts.hereIs(here.name, f.cell(indicator, here.cell)) : ''
  return (
    <section className={styles.figure} aria-label={texts.lorenz}>
      <LorenzCurve
        label={texts.lorenzLabel(textIn(indicator.name, language), f.period(view.period))}
        xLabel={texts.xAxis}
        yLabel={texts.yAxis}
        evenLabel={texts.even}
        pieces={pieces}
        at={at}
        spoken={`${sentence} ${place}`}
        formatTick={f.percent}
        chosen={view.areas.map((id, i) => ({ id, mark: areaMark(i) }))}
        onLook={setLooked}
        hover={hoverArea}
        onHover={onHover}
        onChoose={choose}
      />
      <div className={styles.beside}>
        <p className={styles.said}>{sentence}</p>
        {looked !== undefined && <p className={styles.here}>{place}</p>}
        <Disclosure button={texts.lorenzTable} buttonClass={styles.open} panelClass={styles.opened}>
          <table className={styles.table}>
            <caption>{texts.lorenz}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.tablePeople}</th>
                <th scope="col">{texts.tableCases}</th>
              </tr>
            </thead>
            <tbody>
              {tableAt.map((share) => (
                <tr key={share}>
                  <th scope="row">{f.percent(share)}</th>
                  <td>{f.percent(lorenzAt(points, share), 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      </div>
    </section>
  )
}

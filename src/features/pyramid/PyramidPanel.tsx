// Women and men by age of the chosen area, over the outline of the whole. Offered where a breakdown is published.
import { useMemo, useState } from 'react'
import { PyramidPlot, type PyramidSide } from '../../charts/pyramid/PyramidPlot.tsx'
import type { Cell } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { breakdownAt, type Breakdown } from '../../core/scene/profile/breakdown.ts'
import { shareOf, yearsIn, type Pyramid } from '../../core/scene/profile/pyramid.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useProfile } from '../../data/useProfile.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pyramidTexts } from '../../i18n/texts/pyramid.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { groupName, groupWords } from '../../drawing/pyramid/groupWords.ts'
import { pyramidOfScene, type ScenePyramid } from '../../core/scene/profile/pyramidOfScene.ts'
import { PyramidTable } from './PyramidTable.tsx'
import styles from './pyramidPanel.module.css'

/** Length of a bar: per cent of all people per year of age. */
function lengthOf(cell: Cell | undefined, pyramid: Pyramid | undefined, years: number): number | undefined {
  const share = cell && pyramid ? shareOf(cell, pyramid) : undefined
  return share === undefined ? undefined : (100 * share) / years
}

function Chart({ pyramid }: { pyramid: ScenePyramid }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(pyramidTexts)
  const [read, setRead] = useState<string>()
  const { own, whole, name, isArea, period } = pyramid
  const title = texts.title(name, f.period(period))
  const bars = own.groups.map((group, i) => {
    const years = yearsIn(group)
    const side = (sex: 'women' | 'men'): PyramidSide => {
      const cell = group[sex]
      const length = lengthOf(cell, own, years)
      const reference = lengthOf(whole?.pyramid.groups[i]?.[sex], whole?.pyramid, years)
      return {
        isWithheld: cell.kind === 'absent' && cell.status === 'withheld',
        ...(length !== undefined && { length }),
        ...(reference !== undefined && { reference }),
      }
    }
    return {
      id: String(group.from),
      label: groupName(group, f, texts),
      weight: years,
      left: side('men'),
      right: side('women'),
      spoken: groupWords(pyramid, i, f, texts),
    }
  })
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.note}>
        {own.total === undefined ? texts.noShares : texts.people(f.count(own.total))} {texts.explain}
      </p>
      {whole && (
        <p className={styles.key}>
          <svg width="22" height="10" aria-hidden="true">
            <path d="M1,9V1H21" />
          </svg>
          {texts.outline(whole.name)}
        </p>
      )}
      <PyramidPlot
        label={texts.label(title)}
        sides={[texts.men, texts.women]}
        bars={bars}
        isArea={isArea}
        formatTick={(value) => f.percent(value / 100, value === 0 ? 0 : 1)}
        onRead={setRead}
      />
      <p className={styles.readout}>{bars.find(({ id }) => id === read)?.spoken ?? texts.hint}</p>
      <Disclosure button={texts.table} buttonClass={styles.disclose}>
        <PyramidTable pyramid={pyramid} caption={title} />
      </Disclosure>
    </>
  )
}

function Breakdowns({ scene, breakdown }: { scene: Scene; breakdown: Breakdown }) {
  const texts = useTextsOf(pyramidTexts)
  const { data } = useTexts()
  const language = useLanguage()
  const words = useFaultWords()
  const parts = useMemo(
    () => [
      ...breakdown.groups.flatMap(({ women, men }) => [women, men]),
      ...(breakdown.of ? [breakdown.of] : []),
    ],
    [breakdown],
  )
  const items = useProfile(scene, parts)
  const columns = useMemo(
    () =>
      new Map<string, ProfileColumn>(
        items.flatMap((item) => (item.kind === 'ready' ? [[item.indicator.id, item.column]] : [])),
      ),
    [items],
  )
  const failed = items.filter((item) => item.kind === 'failed')
  const [first] = failed
  if (items.some(({ kind }) => kind === 'loading')) return <p className={styles.note}>{texts.loading}</p>
  const pyramid = pyramidOfScene(scene, breakdown, columns)
  return (
    <>
      {first && (
        <FaultBox
          {...words(first.fault)}
          what={data.indicatorFailed(textIn(first.indicator.name, language))}
          onRetry={() => failed.forEach(({ retry }) => retry())}
          isAside
          isSpoken
        />
      )}
      {pyramid ? <Chart pyramid={pyramid} /> : !first && <p className={styles.note}>{texts.later}</p>}
    </>
  )
}

export function PyramidPanel({ scene }: { scene: Scene }) {
  const { manifest } = useRelease()
  const texts = useTextsOf(pyramidTexts)
  const { level, indicator } = scene
  const breakdown = useMemo(() => breakdownAt(manifest, level.id, indicator.id), [manifest, level, indicator])
  if (!breakdown) return <p className={styles.note}>{texts.none}</p>
  return (
    <div className={styles.panel}>
      <Breakdowns scene={scene} breakdown={breakdown} />
    </div>
  )
}

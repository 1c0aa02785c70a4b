// Up to three chosen areas in several indicators, against municipality and whole, on one scale: the position among all areas.
import { useMemo, type ReactNode } from 'react'
import { AxisKey } from '../../charts/axes/AxisKey.tsx'
import { MarkKey } from '../../charts/marks/MarkKey.tsx'
import { RadarPlot } from '../../charts/radar/RadarPlot.tsx'
import { textIn } from '../../core/release/localText.ts'
import { mostIndicators } from '../../core/scene/profile/indicatorSet.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useProfileOf, type ProfileItem } from '../../data/useProfile.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { axisEntry } from '../../i18n/sentences/columnNotes.ts'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { radarScale, radarWords } from '../../i18n/sentences/plots/radarWords.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { hoverArea, useHovered } from '../../state/hoverStore.ts'
import { chooseIndicator, showView } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { mostAreasShown, radarSeries, shownAreas } from '../../drawing/profiles/radarSeries.ts'
import { RadarTable } from './RadarTable.tsx'
import styles from './radarPanel.module.css'

interface Props {
  readonly scene: Scene
  /** Chooses the indicators. */
  readonly picker: ReactNode
}

function Radar({ scene, items }: { scene: Scene; items: readonly ProfileItem[] }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const data = useTexts().data
  const { radar, common } = useTextsOf(profileTexts)
  const hovered = useHovered()
  const areas = shownAreas(scene)
  const columns = useMemo(
    () => items.flatMap((item) => (item.kind === 'ready' ? [item.column] : [])),
    [items],
  )
  const series = radarSeries(columns, areas)
  const names = columns.map(({ indicator }) => textIn(indicator.shortName ?? indicator.name, language))
  const sentence = radarScale(columns, language)
  const label = radarWords(series, names, language)
  const shown = areas.slice(0, mostAreasShown).map(({ row }) => row)
  const references = series.flatMap(({ name, mark }) => (mark ? [] : [name]))
  const compared = comparedText(scene, shown, references, language, common)
  const isSettled = !items.some(({ kind }) => kind === 'loading')
  const isDrawn = isSettled && columns.length >= 3
  const ordered = items.toSorted((a, b) => Number(b.kind === 'ready') - Number(a.kind === 'ready'))
  const rest = areas.slice(mostAreasShown).map(({ row }) => row.name)
  return (
    <>
      {isSettled && !isDrawn && <p className={styles.sentence}>{radar.tooFew}</p>}
      {isDrawn && (
        <>
          <p className={styles.sentence}>{sentence}</p>
          {compared && <p className={styles.note}>{compared}</p>}
          <MarkKey label={radar.series} entries={series} hasLines hovered={hovered} onHover={hoverArea} />
          <RadarPlot
            label={label}
            spokes={columns.length}
            series={series}
            hovered={hovered}
            onHover={hoverArea}
          />
        </>
      )}
      <AxisKey
        label={common.indicator}
        entries={ordered.map((item) => axisEntry(item, language, common, data))}
        titleOf={common.open}
        onOpen={(id) => {
          chooseIndicator(id)
          showView('map')
        }}
      />
      {rest.length > 0 && <p className={styles.note}>{radar.more(f.list(rest))}</p>}
      <Disclosure button={common.table} buttonClass={styles.disclose}>
        <RadarTable columns={columns} series={series} />
      </Disclosure>
    </>
  )
}

export function RadarPanel({ scene, picker }: Props) {
  const { items } = useProfileOf(scene, mostIndicators.radar)
  const { radar, common } = useTextsOf(profileTexts)
  if (!scene.view.areas.some((id) => scene.rowById.has(id)))
    return (
      <p className={styles.sentence}>
        {radar.none} {common.chooseArea}
      </p>
    )
  return (
    <div className={styles.panel}>
      {picker}
      {items.length === 0 ? (
        <p className={styles.sentence}>{common.noIndicators}</p>
      ) : (
        <Radar scene={scene} items={items} />
      )}
    </div>
  )
}

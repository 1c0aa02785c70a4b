// The legend as instrument: how the values spread, where the classes end, where region, chosen and hovered area stand,
// and how many areas bear no number and why.
import { useCallback, useMemo, useState } from 'react'
import { Histogram } from '../../charts/histogram/Histogram.tsx'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { onHover } from '../../state/hoverStore.ts'
import { LegendTable } from './LegendTable.tsx'
import { SlotEntries } from './SlotEntries.tsx'
import { legendWords } from './legendWords.ts'
import styles from './legend.module.css'

const valueOfCell = (scene: Scene, id: string): number | undefined => {
  const cell = scene.rowById.get(id)?.cell
  return cell?.kind === 'number' ? cell.value : undefined
}

export function Legend({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTexts().figures.legend
  const [looked, setLooked] = useState<number>()
  const { indicator, legend, slots, regionMark: region, chosen } = scene
  const f = formatsFor(language)
  const words = useMemo(() => legendWords(scene, language, texts), [scene, language, texts])
  const colors = useMemo(
    () => slots.filter(({ kind }) => kind === 'class').map(({ color }) => color),
    [slots],
  )
  const bars = useMemo(
    () => legend.bins.map((bin) => ({ ...bin, color: slots[bin.slot]?.color ?? '' })),
    [legend.bins, slots],
  )
  const breakLabels = useMemo(() => f.breakLabels(indicator, legend.breaks), [f, indicator, legend.breaks])
  const valueOf = useCallback((id: string) => valueOfCell(scene, id), [scene])
  const isHistogram = colors.length > 0 && legend.bins.length > 0
  const lookedWords = looked === undefined ? undefined : words.counted(looked)
  return (
    <section className={styles.legend} aria-label={texts.title}>
      <p className={styles.head}>
        <b>{textIn(indicator.unit.name, language) || textIn(indicator.name, language)}</b>{' '}
        <span className={lookedWords ? styles.looked : styles.method}>{lookedWords ?? words.method}</span>
      </p>
      {isHistogram && (
        <Histogram
          label={texts.histogram}
          domain={legend.domain}
          bars={bars}
          colors={colors}
          breaks={legend.breaks}
          breakLabels={breakLabels}
          {...(region?.cell.kind === 'number' && { whole: region.cell.value })}
          chosen={chosen.flatMap(({ row }) => valueOf(row.id) ?? [])}
          looked={looked}
          spoken={(index) => texts.classOf(index + 1, colors.length, words.counted(index))}
          onLook={setLooked}
          valueOf={valueOf}
          onHover={onHover}
        />
      )}
      <SlotEntries entries={words.entries} />
      {isHistogram && <LegendTable caption={words.caption} rows={words.classes} />}
    </section>
  )
}

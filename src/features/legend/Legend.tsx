// The legend as instrument: how the values spread, where the classes end, where region, chosen and hovered area stand,
// and how many areas bear no number and why.
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { Histogram } from '../../charts/histogram/Histogram.tsx'
import type { Language } from '../../core/release/localText.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { classUnit } from '../../i18n/formats/mappedFormats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { onHover } from '../../state/hoverStore.ts'
import { LegendTable } from './LegendTable.tsx'
import { SlotEntries } from './SlotEntries.tsx'
import { legendWords } from '../../i18n/sentences/legend/legendWords.ts'
import styles from './legend.module.css'

const CircleKey = lazy(async () => ({ default: (await import('./CircleKey.tsx')).CircleKey }))
const OutlierKey = lazy(async () => ({ default: (await import('./OutlierKey.tsx')).OutlierKey }))

const mappedValueOf = (scene: Scene, id: string): number | undefined => {
  const cell = scene.rowById.get(id)?.mapped
  return cell?.kind === 'number' ? cell.value : undefined
}

/** More limits than a legend has room for are shades: only some of them are named. */
const mostLabels = 9

interface Props {
  readonly scene: Scene
  /** Opens what classes and colours are set with. */
  readonly settings?: ReactNode
  /** What marks on the map mean that stand on no single area. */
  readonly marks?: ReactNode
}

export function Legend({ scene, settings, marks }: Props) {
  const language = useLanguage()
  const texts = useTexts().figures.legend
  const [looked, setLooked] = useState<number>()
  const { legend, slots, measure, regionMark, chosen } = scene
  const words = useMemo(() => legendWords(scene, language, texts), [scene, language, texts])
  const colors = useMemo(
    () => slots.filter(({ kind }) => kind === 'class').map(({ color }) => color),
    [slots],
  )
  const bars = useMemo(
    () => legend.bins.map((bin) => ({ ...bin, color: slots[bin.slot]?.color ?? '' })),
    [legend.bins, slots],
  )
  const breakLabels = useMemo(() => labelsOf(scene, language), [scene, language])
  const valueOf = useCallback((id: string) => mappedValueOf(scene, id), [scene])
  const pointers = chosen.flatMap(({ row }, i) => {
    const value = valueOf(row.id)
    return value === undefined ? [] : [{ value, color: areaMark(i).color }]
  })
  const isHistogram = colors.length > 0 && legend.bins.length > 0
  const isShaded = legend.method === 'unclassed'
  const lookedWords = looked === undefined ? undefined : words.counted(looked)
  // Where changes are painted, the values of the whole have no place.
  const region = measure === 'value' ? regionMark : undefined
  return (
    <section className={styles.legend} aria-label={texts.title}>
      <div className={styles.top}>
        <p className={isHistogram ? `${styles.head} ${styles.isChanging}` : styles.head}>
          <b>{words.title}</b>{' '}
          <span className={lookedWords ? styles.looked : styles.method}>{lookedWords ?? words.method}</span>
        </p>
        {settings}
      </div>
      {isHistogram && (
        <Histogram
          label={texts.histogram}
          domain={legend.domain}
          bars={bars}
          colors={colors}
          breaks={legend.breaks}
          breakLabels={breakLabels}
          {...(region?.cell.kind === 'number' && { whole: region.cell.value })}
          chosen={pointers}
          looked={looked}
          spoken={(index) => texts.classOf(index + 1, colors.length, words.counted(index))}
          onLook={setLooked}
          valueOf={valueOf}
          onHover={onHover}
        />
      )}
      <Suspense fallback={null}>
        {scene.mode.kind === 'circles' && <CircleKey scene={scene} greatest={scene.mode.greatest} />}
      </Suspense>
      <SlotEntries entries={words.entries} />
      <Suspense fallback={null}>{legend.fences && <OutlierKey scene={scene} />}</Suspense>
      {marks}
      {isHistogram && !isShaded && <LegendTable words={words} />}
    </section>
  )
}

function labelsOf(scene: Scene, language: Language): readonly string[] {
  const { breaks } = scene.legend
  const labels = formatsFor(language).breakLabels(classUnit(scene, language), breaks)
  const step = Math.ceil(breaks.length / mostLabels)
  return step <= 1 ? labels : labels.map((label, i) => (i % (step * 2) === step - 1 ? label : ''))
}

// Several maps in the place of one: periods or indicators side by side, with one legend. A hovered area is marked on all of them,
// and each says its value; the caption opens that map large.
import { lazy, Suspense, useMemo, useRef, type ReactNode } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { multiplesTexts } from '../../i18n/texts/maps/multiples.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AreaLine } from './AreaLine.tsx'
import { gridFor } from './gridFor.ts'
import { MultipleMap } from './MultipleMap.tsx'
import styles from './multiples.module.css'
import { outlinesAspect } from './outlinesAspect.ts'
import { useSpace } from './useSpace.ts'

const MultiplesTable = lazy(async () => ({
  default: (await import('./MultiplesTable.tsx')).MultiplesTable,
}))

export interface MultiplesPanelProps {
  /** One for each map, at most twelve; all of one level and edition. Undefined until they are there. */
  readonly scenes: readonly Scene[] | undefined
  readonly outlines: MapOutlines
  /** What each map shows and the others do not: the period, the indicator. */
  readonly captions: readonly string[]
  /** Stands below each caption: the period, where the captions are indicators. */
  readonly notes?: readonly string[]
  readonly legend?: ReactNode
  /** The page scrolls: the panel is as high as its maps need, instead of filling its place. */
  readonly isInScrollingPage?: boolean
  /**
   * Absent in a frame, whose view is its host's: captions open nothing, the table stands elsewhere, and at least two maps stand in a row,
   * so that a narrow column does not make it endless.
   */
  readonly onOpen?: (index: number) => void
}

export function MultiplesPanel(props: MultiplesPanelProps) {
  const { scenes, outlines, captions, notes, legend, isInScrollingPage = false, onOpen } = props
  const language = useLanguage()
  const { shell } = useTexts()
  const texts = useTextsOf(multiplesTexts)
  const room = useRef<HTMLDivElement>(null)
  const space = useSpace(room)
  const aspect = useMemo(() => outlinesAspect(outlines.bbox), [outlines])
  const height = isInScrollingPage ? 0 : (space?.height ?? 0)
  const isTall = notes !== undefined
  const fewestColumns = onOpen ? 1 : 2
  const full = captions.map((caption, i) => (notes?.[i] ? `${caption} ${notes[i]}` : caption))
  const grid =
    space && scenes && gridFor(scenes.length, { width: space.width, height, isTall, fewestColumns }, aspect)
  return (
    <section
      className={`${styles.panel} ${isInScrollingPage ? '' : styles.filling}`}
      aria-label={scenes && texts.name(formatsFor(language).count(scenes.length))}
    >
      {/* There before the maps, which so find it measured: of thousands of areas they come one after the other. */}
      <div ref={room} className={styles.room}>
        {!scenes && <output>{shell.loading}</output>}
        {grid && (
          <div
            className={styles.grid}
            style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }}
          >
            {scenes.map((scene, i) => (
              <MultipleMap
                key={`${scene.indicator.id} ${scene.view.period} ${i}`}
                scene={scene}
                outlines={outlines}
                caption={captions[i] ?? ''}
                {...(notes && { note: notes[i] })}
                height={grid.height}
                {...(onOpen && { onOpen: () => onOpen(i) })}
              />
            ))}
          </div>
        )}
      </div>
      <div className={styles.foot}>
        {legend}
        <div className={styles.words}>
          <AreaLine scene={scenes?.[0]} />
          {scenes && onOpen && (
            <Disclosure button={texts.table} buttonClass={styles.tableButton} panelClass={styles.tablePanel}>
              <Suspense fallback={<output>{shell.loading}</output>}>
                <MultiplesTable scenes={scenes} captions={full} />
              </Suspense>
            </Disclosure>
          )}
        </div>
      </div>
    </section>
  )
}

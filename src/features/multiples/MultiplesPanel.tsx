// Several maps in the place of one: periods or indicators side by side, with one legend. A hovered area is marked on all of them,
// and each says its value; the caption opens that map large.
import { useMemo, useRef, type ReactNode } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { mapsTexts } from '../../i18n/texts/maps.ts'
import { makeMapPicture } from '../../map/makeMapPicture.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AreaLine } from './AreaLine.tsx'
import { gridFor } from './gridFor.ts'
import { MultipleMap } from './MultipleMap.tsx'
import styles from './multiples.module.css'
import { MultiplesTable } from './MultiplesTable.tsx'
import { outlinesAspect } from './outlinesAspect.ts'
import { useSpace } from './useSpace.ts'

export interface MultiplesPanelProps {
  /** One for each map, at most twelve; all of one level and edition. */
  readonly scenes: readonly Scene[]
  readonly outlines: MapOutlines
  /** What each map shows and the others do not: the period, the indicator. */
  readonly captions: readonly string[]
  /** Stands below each caption: the period, where the captions are indicators. */
  readonly notes?: readonly string[]
  readonly legend?: ReactNode
  /** The page scrolls: the panel is as high as its maps need, instead of filling its place. */
  readonly isInScrollingPage?: boolean
  readonly onOpen: (index: number) => void
}

export function MultiplesPanel(props: MultiplesPanelProps) {
  const { scenes, outlines, captions, notes, legend, isInScrollingPage = false, onOpen } = props
  const language = useLanguage()
  const texts = useTextsOf(mapsTexts).multiples
  const room = useRef<HTMLDivElement>(null)
  const space = useSpace(room)
  const aspect = useMemo(() => outlinesAspect(outlines.bbox), [outlines])
  const pictures = useMemo(() => scenes.map((scene) => makeMapPicture(scene, outlines)), [scenes, outlines])
  const height = isInScrollingPage ? 0 : (space?.height ?? 0)
  const isTall = notes !== undefined
  const full = captions.map((caption, i) => (notes?.[i] ? `${caption} ${notes[i]}` : caption))
  const grid = space && gridFor(scenes.length, { width: space.width, height, isTall }, aspect)
  return (
    <section
      className={`${styles.panel} ${isInScrollingPage ? '' : styles.filling}`}
      aria-label={texts.name(formatsFor(language).count(scenes.length))}
    >
      <div ref={room} className={styles.room}>
        {grid && (
          <div
            className={styles.grid}
            style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }}
          >
            {scenes.map((scene, i) => {
              const [picture, caption] = [pictures[i], captions[i] ?? '']
              return (
                picture && (
                  <MultipleMap
                    key={`${scene.indicator.id} ${scene.view.period} ${i}`}
                    scene={scene}
                    picture={picture}
                    caption={caption}
                    {...(notes && { note: notes[i] })}
                    height={grid.height}
                    onOpen={() => onOpen(i)}
                  />
                )
              )
            })}
          </div>
        )}
      </div>
      <div className={styles.foot}>
        {legend}
        <div className={styles.words}>
          <AreaLine scene={scenes[0]} />
          <Disclosure button={texts.table} buttonClass={styles.tableButton} panelClass={styles.tablePanel}>
            <MultiplesTable scenes={scenes} captions={full} />
          </Disclosure>
        </div>
      </div>
    </section>
  )
}

import { memo, useEffect, useId, useMemo, useRef } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { multiplesTexts } from '../../i18n/texts/maps/multiples.ts'
import { makeMapPicture } from '../../map/makeMapPicture.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { SmallMap, type SmallMapProps } from '../../map/SmallMap.tsx'
import { announce } from '../../state/announceStore.ts'
import { hoverArea, useHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import styles from './multiples.module.css'
import { spokenArea } from './spokenArea.ts'
import { useDescription } from './useDescription.ts'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly caption: string
  readonly note?: string | undefined
  /** CSS pixels. */
  readonly height: number
  /** Absent: nothing opens. */
  readonly onOpen?: () => void
}

const choose: SmallMapProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))

/** A step on the map is heard soon after the key. */
const walkPauseMs = 150

/** One of the maps: its caption opens it large, beside it the value of the area under the pointer. */
export const MultipleMap = memo(function MultipleMap(props: Props) {
  const { scene, outlines, caption, note, height, onOpen } = props
  const full = note ? `${caption} ${note}` : caption
  const texts = useTextsOf(multiplesTexts)
  const formats = formatsFor(useLanguage())
  const hovered = useHovered()
  const wordsId = useId()
  const figure = useRef<HTMLElement>(null)
  const picture = useMemo(() => makeMapPicture(scene, outlines), [scene, outlines])
  const description = useDescription(scene)
  const row = spokenArea(scene, hovered)
  const value = row ? formats.cell(scene.indicator, row.cell) : undefined
  const spoken = row && hovered !== undefined && texts.onMap(full, row.name, value ?? texts.none)

  useEffect(
    function sayWalkedArea() {
      // Only the keyboard's walk is spoken, and only on the map it goes on.
      const isHere = figure.current?.querySelector('[role="application"]:focus-visible')
      if (spoken && isHere) announce(spoken, walkPauseMs)
    },
    [spoken],
  )
  return (
    <figure ref={figure} className={onOpen ? styles.item : `${styles.item} ${styles.inFrame}`}>
      <figcaption className={note === undefined ? styles.caption : `${styles.caption} ${styles.isTall}`}>
        {onOpen ? (
          <button
            type="button"
            className={styles.open}
            title={full}
            aria-label={texts.open(full)}
            onClick={onOpen}
          >
            {caption}
          </button>
        ) : (
          <b className={styles.name}>{caption}</b>
        )}
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {value !== undefined && <span className={styles.value}>{value}</span>}
      </figcaption>
      <p id={wordsId} hidden>
        {description}
      </p>
      <SmallMap
        picture={picture}
        height={height}
        label={full}
        describedBy={wordsId}
        hovered={hovered}
        onHover={hoverArea}
        onChoose={choose}
      />
    </figure>
  )
})

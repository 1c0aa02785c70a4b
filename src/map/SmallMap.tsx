// A map that stands still: no WebGL, no camera to move. Many of them share what their outlines have in common, so that twelve
// cost little more than one.
import { useId, useRef, type CSSProperties } from 'react'
import { useTextsOf, useTexts } from '../i18n/LanguageProvider.tsx'
import { smallMapTexts } from '../i18n/texts/maps/small.ts'
import { usePointer } from './gestures/usePointer.ts'
import { useAreaWalk } from './keyboard/useAreaWalk.ts'
import type { MapPicture } from './mapPicture.ts'
import { useSmallPainter } from './small/useSmallPainter.ts'
import styles from './SmallMap.module.css'

export interface SmallMapProps {
  readonly picture: MapPicture
  /** CSS pixels; absent: those of the element around it. */
  readonly width?: number
  readonly height?: number
  /** Names the map. */
  readonly label: string
  /** Id of the element that says in words what the map shows. */
  readonly describedBy?: string
  readonly hovered?: string | undefined
  readonly onHover?: (id: string | undefined) => void
  /** `add`: to the areas chosen before instead of in their place. */
  readonly onChoose?: (id: string, how: { readonly add: boolean }) => void
}

export function SmallMap(props: SmallMapProps) {
  const { width, height, label, describedBy, hovered, picture, onHover, onChoose } = props
  const host = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const texts = useTexts().map
  const { keys } = useTextsOf(smallMapTexts)
  const painter = useSmallPainter(host, picture, hovered)
  const pointer = usePointer({ stage: painter, onHover, onChoose })
  const walk = useAreaWalk({ picture, hovered, onHover, onChoose })

  const size: CSSProperties = {
    ...(width !== undefined && { inlineSize: width }),
    ...(height !== undefined && { blockSize: height }),
  }
  return (
    <>
      <div
        ref={host}
        className={styles['map']}
        style={size}
        // Arrow keys reach the page from a screen reader only inside an application.
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one tab stop of the walk
        tabIndex={0}
        aria-roledescription={texts.role}
        aria-label={label}
        aria-describedby={describedBy === undefined ? keysId : `${describedBy} ${keysId}`}
        {...pointer}
        {...walk}
      />
      <p id={keysId} hidden>
        {keys}
      </p>
    </>
  )
}

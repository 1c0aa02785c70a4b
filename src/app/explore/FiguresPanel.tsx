// How much, since when, compared with whom; and where the figures come from.
import { memo, type RefObject } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { MapHandle } from '../../map/MapView.tsx'
import { Figures } from '../figures/Figures.tsx'
import type { Shown } from '../scene/useScene.ts'
import styles from './explore.module.css'
import { LackingNotes } from './LackingNotes.tsx'

interface Props {
  readonly shown: Shown
  readonly map: RefObject<MapHandle | null>
}

export const FiguresPanel = memo(function FiguresPanel({ shown, map }: Props) {
  const texts = useTexts().shell
  const zoomTo = (id: string) => map.current?.zoomToArea(id)
  return (
    <section id="figures" tabIndex={-1} className={styles.figures} aria-label={texts.parts.figures}>
      <LackingNotes lacking={shown.lacking} />
      <Figures scene={shown.scene} outlines={shown.outlines} onZoomToArea={zoomTo} />
    </section>
  )
})

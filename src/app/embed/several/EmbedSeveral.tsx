// Several maps in a frame, as the page has them: what the host chose stays, readers point and choose areas.
import { lazy, Suspense, useId } from 'react'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { MapWords } from '../../map/MapWords.tsx'
import type { Shown } from '../../scene/useScene.ts'
import styles from '../inside/embed.module.css'
import type { Several } from './severalOf.ts'

interface Props {
  readonly several: Several
  readonly shown: Shown
  /** Of the district's areas alone, where the frame is one district's. */
  readonly outlines: MapOutlines
}

const kinds = {
  multiples: lazy(async () => ({ default: (await import('./PeriodMapsHere.tsx')).PeriodMapsHere })),
  indicators: lazy(async () => ({ default: (await import('./IndicatorMapsHere.tsx')).IndicatorMapsHere })),
  swipe: lazy(async () => ({ default: (await import('./TwoMapsHere.tsx')).TwoMapsHere })),
} as const

export function EmbedSeveral({ several, shown, outlines }: Props) {
  const [nameId, wordsId] = [useId(), useId()]
  const { waiting } = useTextsOf(embedTexts)
  const Maps = kinds[several]
  return (
    <div
      id="map"
      tabIndex={-1}
      className={several === 'swipe' ? `${styles.map} ${styles.twin}` : undefined}
      // As high as they are by themselves; two maps take what room there is.
      data-part={several === 'swipe' ? 'map' : 'maps'}
    >
      <MapWords scene={shown.scene} nameId={nameId} wordsId={wordsId} />
      <Suspense fallback={<p className={styles.waiting}>{waiting}</p>}>
        <Maps shown={shown} outlines={outlines} />
      </Suspense>
    </div>
  )
}

// Two maps in step: the line between them is drawn with the pointer or the arrow keys; buttons show either map whole or both side
// by side, so that nobody has to drag. Both labels stay in sight.
import { useId, type ReactNode, type Ref } from 'react'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { swipeTexts } from '../../i18n/texts/maps/swipe.ts'
import type { MapPicture } from '../../map/mapPicture.ts'
import type { MapHandle } from '../../map/MapView.tsx'
import { TwinMaps, type TwinMapsProps } from '../../map/twin/TwinMaps.tsx'
import styles from './swipe.module.css'
import { SwipeHandle } from './SwipeHandle.tsx'
import { arrangements, cutOf } from './arrangement.ts'
import { useSplit } from './useSplit.ts'

export interface SwipeMapsProps extends Omit<TwinMapsProps, 'cut' | 'labelledBy' | 'ref'> {
  readonly left: MapPicture
  readonly right: MapPicture
  /** What each side shows and the other does not: the period, the indicator. */
  readonly leftLabel: string
  readonly rightLabel: string
  readonly ref?: Ref<MapHandle>
  /** Stands above both maps: what limits their comparison. */
  readonly note?: ReactNode
  /** Laid over the maps: the legend. */
  readonly children?: ReactNode
}

export function SwipeMaps({ leftLabel, rightLabel, note, children, ref, ...props }: SwipeMapsProps) {
  const texts = useTextsOf(swipeTexts)
  const [leftId, rightId] = [useId(), useId()]
  const { how, share, slideTo, arrange } = useSplit()
  const cut = cutOf(how, share)
  return (
    <section className={styles.swipe} aria-label={texts.name}>
      <div className={styles.bar}>
        <p id={leftId} className={styles.label}>
          <span className="visually-hidden">{texts.left}: </span>
          {leftLabel}
        </p>
        <fieldset className={styles.ways} aria-label={texts.how}>
          {arrangements.map((way) => (
            <button
              key={way}
              type="button"
              className={styles.way}
              aria-pressed={way === how}
              onClick={() => arrange(way)}
            >
              {texts.ways[way]}
            </button>
          ))}
        </fieldset>
        <p id={rightId} className={`${styles.label} ${styles.rightLabel}`}>
          <span className="visually-hidden">{texts.right}: </span>
          {rightLabel}
        </p>
      </div>
      {note && <div className={styles.note}>{note}</div>}
      <div className={styles.maps}>
        <TwinMaps
          {...props}
          {...(cut !== undefined && { cut })}
          {...(ref && { ref })}
          labelledBy={{ left: leftId, right: rightId }}
        >
          {cut !== undefined && <SwipeHandle share={cut} leftLabel={leftLabel} onSlide={slideTo} />}
          {children}
        </TwinMaps>
      </div>
    </section>
  )
}

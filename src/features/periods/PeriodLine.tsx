// The timeline of the indicator: which period is shown, stepping, playing.
import { memo, useId } from 'react'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { choosePeriod } from '../../state/viewStore.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './periods.module.css'
import { PeriodTrack } from './PeriodTrack.tsx'
import { stepStop } from './stepStop.ts'
import { stretchesOf } from './timeAxis.ts'
import { usePlay } from './usePlay.ts'

interface Props {
  readonly timeline: readonly TimelineStop[]
  readonly period: string
}

export const PeriodLine = memo(function PeriodLine({ timeline, period }: Props) {
  const formats = formatsFor(useLanguage())
  const texts = useTexts().shell.periods
  const gapsId = useId()
  const at = Math.max(
    0,
    timeline.findIndex((stop) => stop.period === period),
  )
  const play = usePlay(timeline, at)
  if (timeline.length < 2) return <p className={styles.only}>{texts.only(formats.period(period))}</p>

  const choose = (index: number | undefined) => {
    const stop = index === undefined ? undefined : timeline[index]
    play.stop()
    if (stop) choosePeriod(stop.period)
  }
  const [earlier, later] = [stepStop(timeline, at, -1), stepStop(timeline, at, 1)]
  const gaps = stretchesOf(timeline).filter(({ isGap }) => isGap)
  const periodAt = (i: number) => formats.period(timeline[i]?.period ?? '')
  return (
    <section className={styles.periods} aria-label={texts.label}>
      <button
        type="button"
        className={styles.play}
        aria-label={play.isPlaying ? texts.pause : texts.play}
        onClick={play.isPlaying ? play.stop : play.start}
      >
        <Icon name={play.isPlaying ? 'pause' : 'play'} size={14} />
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={texts.earlier}
        aria-disabled={earlier === undefined}
        onClick={() => choose(earlier)}
      >
        <Icon name="back" size={14} />
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={texts.later}
        aria-disabled={later === undefined}
        onClick={() => choose(later)}
      >
        <Icon name="chevron" size={14} />
      </button>
      <PeriodTrack
        stops={timeline}
        at={at}
        describedBy={gaps.length > 0 ? gapsId : undefined}
        onChoose={choose}
      />
      {gaps.length > 0 && (
        <p id={gapsId} className="visually-hidden">
          {gaps.map(({ from, to }) => `${texts.gap(periodAt(from), periodAt(to))}.`).join(' ')}
        </p>
      )}
    </section>
  )
})

// Chooses the indicators of charts over several of them. Closed it says how many there are and who chose them.
import { useMemo } from 'react'
import { indicatorSet, type ProposalFrom } from '../../core/scene/profile/indicatorSet.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ChosenOrder } from './ChosenOrder.tsx'
import { Presets } from './Presets.tsx'
import { TopicChoice } from './TopicChoice.tsx'
import styles from './indicatorSet.module.css'

interface Props {
  readonly scene: Scene
  /** So many the chart can show. */
  readonly most: number
  /** What the chart proposes as long as nobody chose. */
  readonly from?: ProposalFrom
}

export function IndicatorSet({ scene, most, from = 'map' }: Props) {
  const { manifest } = useRelease()
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(profileTexts).set
  const { indicators: chosen, level, indicator } = scene.view
  const set = useMemo(
    () => indicatorSet(manifest, { indicators: chosen, level, indicator }, most, from),
    [manifest, chosen, level, indicator, most, from],
  )
  const { indicators, isChosen, beyond } = set
  const hasOwn = indicators.some(({ id }) => id === indicator)
  const shown = f.count(indicators.length)
  return (
    <div className={styles.set}>
      <Disclosure
        button={
          <>
            <Icon name="chevron" size={12} /> {texts.button(shown)}
          </>
        }
        buttonClass={styles.button}
        panelClass={styles.panel}
      >
        <Presets scene={scene} most={most} isChosen={isChosen} />
        <ChosenOrder indicators={indicators} />
        <TopicChoice scene={scene} shown={indicators} most={most} />
      </Disclosure>
      {!isChosen && <p className={styles.note}>{texts.proposal[hasOwn ? from : 'headlines']}</p>}
      {beyond > 0 && (
        <p className={styles.note}>{texts.beyond(shown, f.count(indicators.length + beyond))}</p>
      )}
    </div>
  )
}

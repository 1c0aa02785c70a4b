import { MultiplesPanel } from '../../../features/multiples/MultiplesPanel.tsx'
import { ViewWarnings } from '../../../features/view-chips/ViewWarnings.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { usePeriodScenes } from '../../map/multiples/usePeriodScenes.ts'
import type { Shown } from '../../scene/useScene.ts'
import styles from '../inside/embed.module.css'

interface Props {
  readonly shown: Shown
  readonly outlines: MapOutlines
}

/** The indicator in its periods; the classes are the frame's legend. */
export function PeriodMapsHere({ shown, outlines }: Props) {
  const f = formatsFor(useLanguage())
  const { scenes, note } = usePeriodScenes(shown)
  const periods = (scenes ?? []).map(({ view }) => view.period)
  return (
    <MultiplesPanel
      scenes={scenes}
      outlines={outlines}
      captions={periods.map(f.period)}
      legend={
        <>
          <ViewWarnings scene={shown.scene} periods={periods} />
          {note !== undefined && <p className={styles.few}>{note}</p>}
        </>
      }
      isInScrollingPage
    />
  )
}

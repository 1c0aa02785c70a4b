// The indicator in its periods side by side: the same classes, one legend.
import { MultiplesPanel } from '../../../features/multiples/MultiplesPanel.tsx'
import { ViewWarnings } from '../../../features/view-chips/ViewWarnings.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { showMode } from '../../../state/viewSettings.ts'
import { choosePeriod } from '../../../state/viewStore.ts'
import type { Shown } from '../../scene/useScene.ts'
import { MultiplesTools } from './MultiplesTools.tsx'
import { usePeriodScenes } from './usePeriodScenes.ts'

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
}

export function PeriodMaps({ shown, isInScrollingPage }: Props) {
  const f = formatsFor(useLanguage())
  const { scene, outlines } = shown
  const { scenes, note } = usePeriodScenes(shown)
  const periods = (scenes ?? []).map(({ view }) => view.period)
  return (
    <MultiplesPanel
      scenes={scenes}
      outlines={outlines}
      captions={periods.map(f.period)}
      legend={
        <MultiplesTools scene={scene} note={note}>
          <ViewWarnings scene={scene} periods={periods} />
        </MultiplesTools>
      }
      isInScrollingPage={isInScrollingPage}
      onOpen={(index) => {
        choosePeriod(scenes?.[index]?.view.period ?? scene.view.period)
        showMode('value')
      }}
    />
  )
}

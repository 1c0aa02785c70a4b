// Several indicators side by side, each in fifths of its own values, so that one legend serves all.
import { textIn } from '../../../core/release/localText.ts'
import { FaultNote } from '../../../features/notices/FaultNote.tsx'
import { MultiplesPanel } from '../../../features/multiples/MultiplesPanel.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import { showMode } from '../../../state/viewSettings.ts'
import { chooseIndicator } from '../../../state/viewStore.ts'
import type { Shown } from '../../scene/useScene.ts'
import { FifthsKey } from './FifthsKey.tsx'
import { useIndicatorScenes } from './useIndicatorScenes.ts'

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
}

export function IndicatorMaps({ shown, isInScrollingPage }: Props) {
  const language = useLanguage()
  const texts = useTexts().data
  const { scene, outlines } = shown
  const { scenes, failed } = useIndicatorScenes(shown)
  const f = formatsFor(language)
  return (
    <>
      {failed.map(({ fault, retry, name }) => (
        <FaultNote key={name} what={texts.indicatorFailed(name)} fault={fault} onRetry={retry} />
      ))}
      <MultiplesPanel
        scenes={scenes}
        outlines={outlines}
        captions={(scenes ?? []).map(({ indicator }) =>
          textIn(indicator.shortName ?? indicator.name, language),
        )}
        notes={(scenes ?? []).map(({ view: own }) => f.period(own.period))}
        legend={<FifthsKey scene={scene} scenes={scenes ?? []} />}
        isInScrollingPage={isInScrollingPage}
        onOpen={(index) => {
          chooseIndicator(scenes?.[index]?.indicator.id ?? scene.view.indicator)
          showMode('value')
        }}
      />
    </>
  )
}

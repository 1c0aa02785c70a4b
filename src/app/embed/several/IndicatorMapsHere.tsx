import { textIn } from '../../../core/release/localText.ts'
import { FaultNote } from '../../../features/notices/FaultNote.tsx'
import { MultiplesPanel } from '../../../features/multiples/MultiplesPanel.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { useIndicatorScenes } from '../../map/multiples/useIndicatorScenes.ts'
import type { Shown } from '../../scene/useScene.ts'
import { FifthsLegend } from './FifthsLegend.tsx'

interface Props {
  readonly shown: Shown
  readonly outlines: MapOutlines
}

/** Several indicators, each in fifths of its own values: they have a legend of their own. */
export function IndicatorMapsHere({ shown, outlines }: Props) {
  const language = useLanguage()
  const texts = useTexts().data
  const f = formatsFor(language)
  const { scenes, failed } = useIndicatorScenes(shown)
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
        notes={(scenes ?? []).map(({ view }) => f.period(view.period))}
        legend={<FifthsLegend scenes={scenes ?? []} />}
        isInScrollingPage
      />
    </>
  )
}

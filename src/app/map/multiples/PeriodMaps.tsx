// The indicator in its periods side by side: the same classes, one legend.
import { useMemo } from 'react'
import { editionFor, datasetEntryAt } from '../../../core/release/lookups.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { MultiplesPanel } from '../../../features/multiples/MultiplesPanel.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import { choosePeriod, showMode } from '../../../state/viewStore.ts'
import type { Shown } from '../../scene/useScene.ts'
import { useScenes } from '../../scene/pieces/useScenes.ts'
import { MultiplesTools } from './MultiplesTools.tsx'

/** More maps become too small to see anything on. */
const mostMaps = 12

/** The last periods on the outlines of the chosen one; others would be other areas. */
export function periodsShown({ timeline, indicator, level, edition }: Scene): readonly string[] {
  const entry = datasetEntryAt(indicator, level.id)
  return timeline
    .filter(({ period, hasValues }) => hasValues && editionFor(level, entry, period).id === edition.id)
    .map(({ period }) => period)
    .slice(-mostMaps)
}

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
}

export function PeriodMaps({ shown: { scene, data, outlines }, isInScrollingPage }: Props) {
  const f = formatsFor(useLanguage())
  const { shell } = useTexts()
  const texts = shell.mapTools
  const periods = useMemo(() => periodsShown(scene), [scene])
  const asked = useMemo(
    () =>
      periods.map((period) =>
        period === scene.view.period ? scene : { ...data, view: { ...scene.view, period } },
      ),
    [periods, data, scene],
  )
  const scenes = useScenes(asked)
  const all = scene.timeline.filter(({ hasValues }) => hasValues).length
  const note = periods.length < all ? texts.someMaps(f.count(periods.length), f.count(all)) : undefined
  if (!scenes) return <output>{shell.loading}</output>
  return (
    <MultiplesPanel
      scenes={scenes}
      outlines={outlines}
      captions={scenes.map(({ view }) => f.period(view.period))}
      legend={<MultiplesTools scene={scene} note={note} />}
      isInScrollingPage={isInScrollingPage}
      onOpen={(index) => {
        choosePeriod(scenes[index]?.view.period ?? scene.view.period)
        showMode('value')
      }}
    />
  )
}

// Several indicators side by side, each in fifths of its own values, so that one legend serves all.
import { useMemo } from 'react'
import type { SceneInput } from '../../../core/scene/makeScene.ts'
import { indicatorSet } from '../../../core/scene/profile/indicatorSet.ts'
import { profilePeriod } from '../../../core/scene/profile/profilePeriod.ts'
import { textIn } from '../../../core/release/localText.ts'
import type { Dataset } from '../../../core/release/dataset.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useDatasetsOf } from '../../../data/useData.ts'
import { FaultNote } from '../../../features/notices/FaultNote.tsx'
import { MultiplesPanel } from '../../../features/multiples/MultiplesPanel.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import { chooseIndicator, showMode } from '../../../state/viewStore.ts'
import type { SceneData } from '../../scene/useSceneData.ts'
import type { Shown } from '../../scene/useScene.ts'
import { useScenes } from '../../scene/pieces/useScenes.ts'
import { FifthsKey } from './FifthsKey.tsx'

const mostMaps = 9

/** One indicator on these outlines; undefined where it has no values on them up to the chosen period. */
function inputOf(
  scene: Scene,
  data: SceneData,
  indicator: Indicator,
  dataset: Dataset,
): SceneInput | undefined {
  const { level, edition, view } = scene
  const found = profilePeriod(indicator, level, edition.id, dataset, view.period)
  if (found.kind === 'none') return undefined
  const fifths = { method: 'quantile', count: 5, span: 'period' } as const
  return {
    manifest: data.manifest,
    areas: data.areas,
    ancestors: new Map(),
    dataset,
    view: {
      ...view,
      indicator: indicator.id,
      period: found.period,
      filters: view.filters.filter(({ kind }) => kind === 'within' || kind === 'only'),
      classes: fifths,
      palette: { id: 'blues', isInverted: false },
    },
  }
}

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
}

export function IndicatorMaps({ shown: { scene, data, outlines }, isInScrollingPage }: Props) {
  const language = useLanguage()
  const { shell, data: texts } = useTexts()
  const { manifest } = data
  const { view } = scene
  const wished = useMemo(() => indicatorSet(manifest, view, mostMaps).indicators, [manifest, view])
  const ids = useMemo(() => wished.map(({ id }) => id), [wished])
  const datasets = useDatasetsOf(ids, view.level)
  const asked = useMemo(
    () =>
      wished.flatMap((indicator, i) => {
        const loaded = datasets[i]
        return loaded?.kind === 'ready' ? (inputOf(scene, data, indicator, loaded.value) ?? []) : []
      }),
    [wished, datasets, scene, data],
  )
  const scenes = useScenes(asked)
  const failed = datasets.flatMap((loadable, i) =>
    loadable.kind === 'failed' ? [{ ...loadable, name: textIn(wished[i]?.name, language) }] : [],
  )
  if (!scenes || datasets.some(({ kind }) => kind === 'loading')) return <output>{shell.loading}</output>
  const f = formatsFor(language)
  return (
    <>
      {failed.map(({ fault, retry, name }) => (
        <FaultNote key={name} what={texts.indicatorFailed(name)} fault={fault} onRetry={retry} />
      ))}
      <MultiplesPanel
        scenes={scenes}
        outlines={outlines}
        captions={scenes.map(({ indicator }) => textIn(indicator.shortName ?? indicator.name, language))}
        notes={scenes.map(({ view: own }) => f.period(own.period))}
        legend={<FifthsKey scene={scene} sample={scenes[0]} />}
        isInScrollingPage={isInScrollingPage}
        onOpen={(index) => {
          chooseIndicator(scenes[index]?.indicator.id ?? view.indicator)
          showMode('value')
        }}
      />
    </>
  )
}

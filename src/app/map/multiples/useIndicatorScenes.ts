import { useMemo } from 'react'
import { fifthsInput, mostIndicatorMaps } from '../../../core/scene/picture/fifthsInput.ts'
import { indicatorSet } from '../../../core/scene/profile/indicatorSet.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { textIn } from '../../../core/release/localText.ts'
import type { DataFault } from '../../../data/files/fault.ts'
import { useDatasetsOf } from '../../../data/useData.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { useScenes } from '../../scene/pieces/useScenes.ts'
import type { Shown } from '../../scene/useScene.ts'

interface FailedFile {
  readonly name: string
  readonly fault: DataFault
  readonly retry: () => void
}
interface IndicatorScenes {
  /** Undefined until all are there. */
  readonly scenes: readonly Scene[] | undefined
  readonly failed: readonly FailedFile[]
}

/** Several indicators, each in fifths of its own values. */
export function useIndicatorScenes({ scene, data }: Pick<Shown, 'scene' | 'data'>): IndicatorScenes {
  const language = useLanguage()
  const { manifest } = data
  const { view } = scene
  const wished = useMemo(() => indicatorSet(manifest, view, mostIndicatorMaps).indicators, [manifest, view])
  const ids = useMemo(() => wished.map(({ id }) => id), [wished])
  const datasets = useDatasetsOf(ids, view.level)
  const asked = useMemo(
    () =>
      wished.flatMap((indicator, i) => {
        const loaded = datasets[i]
        return loaded?.kind === 'ready' ? (fifthsInput(scene, data, indicator, loaded.value) ?? []) : []
      }),
    [wished, datasets, scene, data],
  )
  const scenes = useScenes(asked)
  const failed = datasets.flatMap((loadable, i) =>
    loadable.kind === 'failed'
      ? [{ fault: loadable.fault, retry: loadable.retry, name: textIn(wished[i]?.name, language) }]
      : [],
  )
  return { scenes: datasets.some(({ kind }) => kind === 'loading') ? undefined : scenes, failed }
}

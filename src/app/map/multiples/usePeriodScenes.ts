import { useMemo } from 'react'
import { periodsShown } from '../../../core/scene/picture/periodsShown.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import { useScenes } from '../../scene/pieces/useScenes.ts'
import type { Shown } from '../../scene/useScene.ts'

interface PeriodScenes {
  /** Undefined until the first are there. */
  readonly scenes: readonly Scene[] | undefined
  /** Why there are fewer than one might expect. */
  readonly note: string | undefined
}

/** The indicator in its periods. */
export function usePeriodScenes({ scene, data }: Pick<Shown, 'scene' | 'data'>): PeriodScenes {
  const f = formatsFor(useLanguage())
  const texts = useTexts().shell.mapTools
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
  const note =
    periods.length === 1
      ? texts.noOtherPeriod
      : periods.length < all
        ? texts.someMaps(f.count(periods.length), f.count(all))
        : undefined
  return { scenes, note }
}

// What a new report starts from: the view the reader came from, and the areas of its level by name.
import { useMemo } from 'react'
import {
  ancestorsOf,
  datasetEntryAt,
  editionFor,
  indicatorById,
  levelById,
} from '../../../core/release/lookups.ts'
import type { AreaName } from '../../../core/scene/scene.ts'
import { storyLink } from '../../../core/view/reports/collectView.ts'
import type { PresetGround } from '../../../core/view/reports/presets.ts'
import { useOutlines } from '../../../data/useData.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useViewState } from '../../../state/viewStore.ts'

/** Areas of a level and of those above, by level; the newest outlines of each. */
export function useAreasByLevel(levelId: string): ReadonlyMap<string, readonly AreaName[]> {
  const { manifest } = useRelease()
  const editions = useMemo(() => {
    const level = levelById(manifest, levelId)
    if (!level) return []
    return [level, ...ancestorsOf(manifest, level)]
      .filter((tier) => tier.editions.length > 0)
      .map((tier) => ({ level: tier.id, edition: editionFor(tier, undefined, '9999').id }))
  }, [manifest, levelId])
  const outlines = useOutlines(editions)
  return useMemo(
    () =>
      new Map(outlines.flatMap((one) => (one.kind === 'ready' ? [[one.value.level, one.value.areas]] : []))),
    [outlines],
  )
}

export function usePresetGround(): PresetGround | undefined {
  const { manifest } = useRelease()
  const view = useViewState()
  const areas = useAreasByLevel(view?.level ?? '').get(view?.level ?? '')
  return useMemo(() => {
    if (!view) return undefined
    const { level, indicator, period, language, combined, scope, release } = view
    const own = view.areas.filter((id) => !id.includes(':') || areas?.some((area) => area.id === id))
    const parents = (areas ?? []).flatMap(({ id, parent }) => (parent === undefined ? [] : [{ id, parent }]))
    const parent =
      (scope?.kind === 'within' ? scope.id : undefined) ??
      (parents.find(({ id }) => id === own[0]) ?? parents[0])?.parent
    const entry = indicatorById(manifest, indicator)
    return {
      atlas: manifest.atlas,
      language,
      level: entry && datasetEntryAt(entry, level) ? level : (manifest.levels.at(-1)?.id ?? level),
      indicator,
      period,
      areas: own,
      combined,
      ...(parent !== undefined && { parent }),
      ...(areas?.[0] && { anyArea: areas[0].id }),
      ...(release !== undefined && { release }),
      link: storyLink(manifest, { ...view, view: 'map' }),
    }
  }, [manifest, view, areas])
}

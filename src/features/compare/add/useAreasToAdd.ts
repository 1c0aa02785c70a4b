// The areas of all levels, in the editions of the chosen period. Those of other levels are fetched when the reader types, not before.
import { useMemo } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import { datasetEntryAt, editionFor } from '../../../core/release/lookups.ts'
import type { Manifest } from '../../../core/release/manifest.ts'
import type { AreaName, Scene } from '../../../core/scene/scene.ts'
import { useOutlines } from '../../../data/useData.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { areasToAdd, type AreaGroup } from './findAreas.ts'

export interface AreasToAdd {
  readonly groups: readonly AreaGroup[]
  readonly isLoading: boolean
  /** Plural names of levels whose areas could not be loaded. */
  readonly failed: readonly string[]
}

const none: readonly AreaName[] = []

/** Published there, or, of the level above, summed from its parts. */
function hasValuesAt({ indicator, comparison }: Scene, level: string): boolean {
  if (datasetEntryAt(indicator, level)) return true
  return comparison?.parentLevel.id === level && comparison.groups.some(({ reference }) => reference)
}

function tiersOf({ levels }: Manifest, { indicator, view, edition }: Scene) {
  return levels
    .filter(({ editions }) => editions.length > 0)
    .map((level) => {
      const isOwn = level.id === view.level
      const other = () => editionFor(level, datasetEntryAt(indicator, level.id), view.period).id
      return { level, isOwn, edition: isOwn ? edition.id : other() }
    })
}

export function useAreasToAdd(scene: Scene, isWanted: boolean): AreasToAdd {
  const { manifest } = useRelease()
  const language = useLanguage()
  const tiers = useMemo(() => tiersOf(manifest, scene), [manifest, scene])
  const keys = useMemo(() => tiers.map(({ level, edition }) => ({ level: level.id, edition })), [tiers])
  const outlines = useOutlines(keys, isWanted)
  return useMemo(() => {
    if (!isWanted) return { groups: [], isLoading: false, failed: [] }
    const areasOf = (level: string | undefined) => {
      const found = outlines[tiers.findIndex((tier) => tier.level.id === level)]
      return found?.kind === 'ready' ? found.value.areas : none
    }
    return {
      groups: tiers.map(({ level, isOwn }) => ({
        level,
        hasValues: hasValuesAt(scene, level.id),
        areas: areasToAdd(level.id, isOwn, areasOf(level.id), areasOf(level.parent)),
      })),
      isLoading: outlines.some(({ kind }) => kind === 'loading'),
      failed: tiers.flatMap(({ level }, i) =>
        outlines[i]?.kind === 'failed' ? [textIn(level.plural, language)] : [],
      ),
    }
  }, [isWanted, language, outlines, scene, tiers])
}

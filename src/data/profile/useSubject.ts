// Whose profile the view asks for, with the areas of its level and of those above.
import { useMemo } from 'react'
import { ancestorsOf, datasetEntryAt, editionFor } from '../../core/release/lookups.ts'
import type { Edition, Level, Manifest } from '../../core/release/manifest.ts'
import type { ProfileSubject } from '../../core/scene/profile/areaProfile.ts'
import { profileRows } from '../../core/scene/profile/page/profileRows.ts'
import { profileSubject, profileWish } from '../../core/scene/profile/page/profileSubject.ts'
import type { AreaName, AreaRow, Scene } from '../../core/scene/scene.ts'
import type { DataFault } from '../files/fault.ts'
import type { Outlines } from '../outlines.ts'
import { useOutlines } from '../useData.ts'
import { useRelease } from '../useRelease.tsx'

export interface Place {
  readonly subject: ProfileSubject
  readonly level: Level
  readonly edition: Edition
  readonly areas: readonly AreaName[]
  readonly rows: readonly AreaRow[]
  readonly outlines: Outlines
  readonly parents?: Outlines
}
export type SubjectState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly fault: DataFault; readonly retry: () => void }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ready'; readonly place: Place }

/** Outlines of another level, as those of the scene's own were chosen. */
export function editionAt(
  { level, edition, indicator, view }: Pick<Scene, 'level' | 'edition' | 'indicator' | 'view'>,
  other: Level,
): Edition {
  return other.id === level.id ? edition : editionFor(other, datasetEntryAt(indicator, other.id), view.period)
}

/** A group of areas says nothing about other levels; an area that everything lies in does. */
function scopeAt({ view: { scope }, level }: Scene, other: Level) {
  return scope?.kind === 'within' || other.id === level.id ? scope : undefined
}

function useLevels(manifest: Manifest, scene: Scene) {
  const wish = useMemo(() => profileWish(manifest, scene.view), [manifest, scene.view])
  const keys = useMemo(() => {
    if (!wish) return []
    const levels = [wish.level, ...ancestorsOf(manifest, wish.level)]
    return levels.map((level) => ({ level: level.id, edition: editionAt(scene, level).id }))
  }, [manifest, scene, wish])
  return { wish, outlines: useOutlines(keys) }
}

export function useSubject(scene: Scene): SubjectState {
  const { manifest } = useRelease()
  const { wish, outlines } = useLevels(manifest, scene)
  return useMemo((): SubjectState => {
    const [first] = outlines
    if (!wish) return { kind: 'unknown' }
    if (!first || outlines.some(({ kind }) => kind === 'loading')) return { kind: 'loading' }
    if (first.kind === 'failed') return { kind: 'failed', fault: first.fault, retry: first.retry }
    if (first.kind === 'loading') return { kind: 'loading' }
    const tiers = outlines.map((one) => (one.kind === 'ready' ? one.value : undefined))
    const { areas } = first.value
    const subject = profileSubject(wish, areas, tiers[1]?.areas ?? [])
    if (!subject) return { kind: 'unknown' }
    const { level } = wish
    const rows = profileRows(
      tiers.map((tier) => tier?.areas),
      scopeAt(scene, level),
    )
    const parents = tiers[1]
    return {
      kind: 'ready',
      place: {
        subject,
        level,
        edition: editionAt(scene, level),
        areas,
        rows,
        outlines: first.value,
        ...(parents && { parents }),
      },
    }
  }, [wish, outlines, scene])
}

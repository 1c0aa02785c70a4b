// The areas of the level below that lie in the subject, once their files are there.
import { useMemo } from 'react'
import type { ProfileChildren } from '../../core/scene/profile/areaProfile.ts'
import {
  childIndicators,
  levelBelow,
  profileChildren,
} from '../../core/scene/profile/page/profileChildren.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useDatasetsOf, useOutlines } from '../useData.ts'
import { useRelease } from '../useRelease.tsx'
import { editionAt, type Place } from './useSubject.ts'

export function useChildren(scene: Scene, { subject, level }: Place): ProfileChildren | undefined {
  const { manifest } = useRelease()
  const below = subject.kind === 'area' ? levelBelow(manifest, level) : undefined
  const indicators = useMemo(() => (below ? childIndicators(manifest, below) : []), [manifest, below])
  const ids = useMemo(() => indicators.map(({ id }) => id), [indicators])
  const keys = useMemo(
    () => (below ? [{ level: below.id, edition: editionAt(scene, below).id }] : []),
    [scene, below],
  )
  const [outlines] = useOutlines(keys)
  const loaded = useDatasetsOf(ids, below?.id ?? '')
  const { period } = scene.view
  return useMemo(() => {
    if (!below || subject.kind !== 'area' || outlines?.kind !== 'ready') return undefined
    if (loaded.some(({ kind }) => kind === 'loading')) return undefined
    const datasets = indicators.flatMap((indicator, i) => {
      const one = loaded[i]
      return one?.kind === 'ready' ? [[indicator, one.value] as const] : []
    })
    return profileChildren(subject.id, period, {
      level: below,
      edition: editionAt(scene, below),
      areas: outlines.value.areas,
      datasets: new Map(datasets),
    })
  }, [below, subject, outlines, loaded, indicators, period, scene])
}

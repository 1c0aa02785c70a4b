// The whole profile, once every file has come or failed; until then the figures stand alone.
import { useMemo } from 'react'
import type { AreaProfile } from '../../core/scene/profile/areaProfile.ts'
import { makeProfile } from '../../core/scene/profile/page/makeProfile.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../useRelease.tsx'
import { useChildren } from './useChildren.ts'
import type { FigureItem } from './figureItem.ts'
import type { Place } from './useSubject.ts'

/** Undefined while something is on its way. */
export function useAreaProfile(
  scene: Scene,
  place: Place,
  items: readonly FigureItem[],
): AreaProfile | undefined {
  const { manifest } = useRelease()
  const children = useChildren(scene, place)
  const { view } = scene
  return useMemo(() => {
    if (items.some(({ kind }) => kind === 'loading')) return undefined
    const ready = items.flatMap((item) => (item.kind === 'ready' ? [item] : []))
    const { subject, level, edition, rows } = place
    return makeProfile({
      manifest,
      subject,
      level,
      edition,
      view,
      rows,
      figures: ready.map(({ figure }) => figure),
      datasets: new Map(ready.map(({ indicator, column }) => [indicator.id, column.dataset])),
      notLoaded: items.flatMap((item) => (item.kind === 'failed' ? [item.indicator] : [])),
      ...(children && { children }),
    })
  }, [manifest, place, items, view, children])
}

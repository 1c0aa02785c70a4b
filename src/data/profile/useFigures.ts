// The figures of a profile, one after the other as their files arrive.
import { useEffect, useMemo, useState } from 'react'
import type { ProfileFigure } from '../../core/scene/profile/areaProfile.ts'
import { profileFigure } from '../../core/scene/profile/page/profileFigure.ts'
import { profileIndicators } from '../../core/scene/profile/page/profileIndicators.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useProfile, type ProfileItem } from '../useProfile.ts'
import { useRelease } from '../useRelease.tsx'
import type { FigureItem } from './figureItem.ts'
import type { Place } from './useSubject.ts'

/** What is worked out for one place is kept while further files arrive. */
interface Known {
  readonly place: Place
  readonly figures: Map<ProfileColumn, ProfileFigure>
}

/** ms spent on figures at a stretch: one among 11,000 areas takes several, and there are dozens of indicators. */
const stretch = 10

/** `isCut` where time ran out before all were worked out; at least one is. */
function figuresWithin(items: readonly ProfileItem[], { place, figures }: Known) {
  const end = performance.now() + stretch
  let [worked, isCut] = [0, false]
  const all = items.map((item): FigureItem => {
    if (item.kind !== 'ready') return item
    const { indicator, column } = item
    const before = figures.get(column)
    if (!before && worked > 0 && performance.now() > end) {
      isCut = true
      return { indicator, kind: 'loading' }
    }
    if (!before) worked++
    const figure = before ?? profileFigure(place, place.subject, column)
    figures.set(column, figure)
    return { indicator, kind: 'ready', figure, column }
  })
  return { all, isCut }
}

export function useFigures(scene: Scene, place: Place): readonly FigureItem[] {
  const { manifest } = useRelease()
  const { level, edition, rows } = place
  const indicators = useMemo(() => profileIndicators(manifest, level.id), [manifest, level])
  const { view, indicator } = scene
  const ground = useMemo(
    () => ({ view: { ...view, level: level.id }, level, edition, rows, indicator }),
    [view, level, edition, rows, indicator],
  )
  const items = useProfile(ground, indicators)
  const known = useMemo((): Known => ({ place, figures: new Map() }), [place])
  const [step, setStep] = useState(0)
  const { all, isCut } = useMemo(
    () => figuresWithin(items, known),
    // A further step works on where the last one was cut.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [items, known, step],
  )
  useEffect(
    function workOn() {
      if (!isCut) return undefined
      const waiting = setTimeout(() => setStep((n) => n + 1))
      return () => clearTimeout(waiting)
    },
    [isCut, all],
  )
  return all
}

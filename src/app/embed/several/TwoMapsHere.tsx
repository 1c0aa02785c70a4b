import { useCallback, useMemo, type ReactNode } from 'react'
import { SwipeMaps } from '../../../features/swipe/SwipeMaps.tsx'
import { ViewWarnings } from '../../../features/view-chips/ViewWarnings.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { makeMapPicture } from '../../../map/makeMapPicture.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { hoverArea, useHovered } from '../../../state/hoverStore.ts'
import { AreaTip } from '../../map/AreaTip.tsx'
import { useKnownFirst } from '../../map/twin/useKnownFirst.ts'
import { useSceneBefore } from '../../map/twin/useSceneBefore.ts'
import type { Shown } from '../../scene/useScene.ts'
import { chooseOnMap, mapPaddingHere } from '../mapHere.ts'

interface Props {
  readonly shown: Shown
  readonly outlines: MapOutlines
}

/** Then and now, one over the other. */
export function TwoMapsHere({ shown, outlines }: Props) {
  const { scene } = shown
  const f = formatsFor(useLanguage())
  const hovered = useHovered()
  useKnownFirst(scene)
  const before = useSceneBefore(shown)
  const left = useMemo(() => before && makeMapPicture(before, outlines), [before, outlines])
  const right = useMemo(() => makeMapPicture(scene, outlines), [scene, outlines])
  const renderTip = useCallback(
    (id: string, side: 'left' | 'right'): ReactNode => {
      const own = side === 'left' ? before : scene
      const row = own?.rowById.get(id)
      return own && row && <AreaTip scene={own} row={row} />
    },
    [before, scene],
  )
  if (!before || !left) return null
  return (
    <SwipeMaps
      left={left}
      right={right}
      leftLabel={f.period(before.view.period)}
      rightLabel={f.period(scene.view.period)}
      note={<ViewWarnings scene={scene} periods={[before.view.period, scene.view.period]} />}
      hovered={hovered}
      onHover={hoverArea}
      onChoose={chooseOnMap}
      padding={mapPaddingHere}
      renderTip={renderTip}
      cooperativeGestures
    />
  )
}

import { useEffect } from 'react'
import { withKnownAreas } from '../../core/view/knownAreas.ts'
import { palettesOf } from '../../core/classification/palette.ts'
import type { Palette } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { tellOfMore } from '../../state/noticeStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'

type Resolved = ReturnType<typeof withKnownAreas>

/** Colours are no matter of the release's areas, but of no other part of the core's view either. */
function withKnownPalette(view: ViewState, own: readonly Palette[]): Resolved {
  const { palette, ...rest } = view
  const isKnown = (['sequential', 'diverging', 'categorical'] as const).some((kind) =>
    palettesOf(kind, own).some(({ id }) => id === palette?.id),
  )
  if (!palette || isKnown) return { view, notices: [] }
  return { view: rest, notices: [{ code: 'unknownPalette', key: 'palette', value: palette.id }] }
}

/** Once outlines are there, what the view names and does not exist is dropped, and that is said. */
export function useKnownAreas(scene: Scene | undefined): void {
  const { manifest } = useRelease()
  useEffect(
    function dropUnknown() {
      if (!scene || readView() !== scene.view) return
      const levels = new Set(manifest.levels.map(({ id }) => id))
      const places = withKnownAreas(scene.view, scene.areaIds, levels)
      const colours = withKnownPalette(places.view, manifest.palettes ?? [])
      const notices = [...places.notices, ...colours.notices]
      if (colours.view === scene.view) return
      if (notices.length > 0) tellOfMore(notices)
      replaceView(colours.view)
    },
    [scene, manifest],
  )
}

import { useEffect } from 'react'
import { datasetEntryAt, editionFor } from '../../../core/release/lookups.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { withFrom } from '../../../core/view/settingTransitions.ts'
import { tellOfMore } from '../../../state/noticeStore.ts'
import { readView, replaceView } from '../../../state/viewStore.ts'

/** A first period that the other one of two maps cannot show is dropped, so that link, settings and map agree; that is said. */
export function useKnownFirst(scene: Scene): void {
  useEffect(
    function dropImpossible() {
      const { view, mode, indicator, level, edition } = scene
      const shown = mode.kind === 'value' ? mode.from : undefined
      if (view.from === undefined || shown === undefined || shown === view.from) return
      if (readView() !== view) return
      const isElsewhere = editionFor(level, datasetEntryAt(indicator, level.id), view.from).id !== edition.id
      const code = isElsewhere ? 'otherOutlines' : 'impossibleFrom'
      // Stepping through periods leads here too.
      tellOfMore([{ code, key: 'from', value: view.from, shown }], 'choice')
      replaceView(withFrom(view, undefined))
    },
    [scene],
  )
}

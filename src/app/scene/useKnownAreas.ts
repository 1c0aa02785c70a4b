import { useEffect } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { withKnownAreas } from '../../core/view/resolveView.ts'
import { tellOfMore } from '../../state/noticeStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'

/** Once outlines are there, chosen areas that do not exist in them are dropped, and that is said. */
export function useKnownAreas(scene: Scene | undefined): void {
  useEffect(
    function dropUnknownAreas() {
      if (!scene || readView() !== scene.view) return
      const { view, notices } = withKnownAreas(scene.view, scene.rowById)
      if (notices.length === 0) return
      tellOfMore(notices)
      replaceView(view)
    },
    [scene],
  )
}

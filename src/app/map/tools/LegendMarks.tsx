// In the legend, where there is something to say: what marks mean that stand on no single area, and what limits a comparison
// over time.
import type { Scene } from '../../../core/scene/scene.ts'
import { ViewWarnings } from '../../../features/view-chips/ViewWarnings.tsx'
import { CombinedKey } from '../../../map/parts/CombinedKey.tsx'

export function LegendMarks({ scene }: { scene: Scene }) {
  return (
    <>
      <ViewWarnings scene={scene} />
      {scene.combined && <CombinedKey />}
    </>
  )
}

// The same for what leaves the page: pictures of several maps, captions, files.
import { periodsBeside } from '../../../core/scene/picture/periodsBeside.ts'
import type { Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { comparisonWarnings } from './comparisonWarnings.ts'

/** Of two maps and of maps of several periods; empty for one map. */
export function severalWarnings(scene: Scene, language: Language): readonly string[] {
  const periods = periodsBeside(scene)
  return periods.length > 0 ? comparisonWarnings(scene, language, periods) : []
}

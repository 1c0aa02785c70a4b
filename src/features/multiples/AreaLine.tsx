import type { Scene } from '../../core/scene/scene.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { multiplesTexts } from '../../i18n/texts/maps/multiples.ts'
import { useHovered } from '../../state/hoverStore.ts'
import styles from './multiples.module.css'
import { spokenArea } from './spokenArea.ts'

/** Whose values stand at the maps; how to get some, where nobody's do. */
export function AreaLine({ scene }: { scene: Scene | undefined }) {
  const { hint } = useTextsOf(multiplesTexts)
  const hovered = useHovered()
  const row = scene && spokenArea(scene, hovered)
  if (!row) return <p className={styles.hint}>{hint}</p>
  return (
    <p className={styles.area}>
      <strong>{row.name}</strong> {row.parentName}
    </p>
  )
}

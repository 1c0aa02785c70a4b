import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { comparisonWarnings } from '../../i18n/sentences/description/comparisonWarnings.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './viewChips.module.css'

interface Props {
  readonly scene: Scene
  /** Whose maps stand beside each other. */
  readonly periods?: readonly string[]
}

/** Stands in the legend, whose colours it limits, and not over the map, where it would cover names. */
export function ViewWarnings({ scene, periods }: Props) {
  return comparisonWarnings(scene, useLanguage(), periods).map((warning) => (
    <p key={warning} className={styles.warning}>
      <Icon name="warning" size={13} /> {warning}
    </p>
  ))
}

import type { BoxSummary } from '../../core/scene/distribution/distributionOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { distributionWords } from '../../i18n/sentences/plots/distributionWords.ts'
import styles from './distribution.module.css'

/** The plot in words. */
export function DistributionSentence({ scene, whole }: { scene: Scene; whole: BoxSummary }) {
  const language = useLanguage()
  return <p className={styles.sentence}>{distributionWords(scene, whole, language)}</p>
}

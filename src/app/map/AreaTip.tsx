import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { rowWords } from '../../i18n/sentences.ts'
import styles from './mapPanel.module.css'

/** What stands beside the pointer: name, what the map shows of it, and the rest. */
export function AreaTip({ scene, row }: { scene: Scene; row: AreaRow }) {
  const { name, place, parts } = rowWords(scene, row, useLanguage())
  const [first, ...more] = parts
  return (
    <>
      <strong className={styles.tipName}>{name}</strong>
      {place && <span className={styles.tipMore}> {place}</span>}
      <br />
      {first}
      {more.length > 0 && <span className={styles.tipMore}> · {more.join(', ')}</span>}
    </>
  )
}

import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { rowWords } from '../../i18n/sentences.ts'
import styles from './mapPanel.module.css'

/** What stands beside the pointer: name, value, counts, state. */
export function AreaTip({ scene, row }: { scene: Scene; row: AreaRow }) {
  const { name, place, value, counts, flag } = rowWords(scene, row, useLanguage())
  const more = [counts, flag].filter((part) => part !== undefined).join(', ')
  return (
    <>
      <strong className={styles.tipName}>{name}</strong>
      {place && <span className={styles.tipMore}> {place}</span>}
      <br />
      {value}
      {more && <span className={styles.tipMore}> · {more}</span>}
    </>
  )
}

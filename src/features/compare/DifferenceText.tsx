import type { Scene } from '../../core/scene/scene.ts'
import type { Tray, TrayDifference } from '../../core/scene/tray/trayOf.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { differenceWords } from '../../i18n/sentences/plots/differenceWords.ts'
import styles from './compare.module.css'

interface Props {
  readonly scene: Scene
  readonly tray: Tray
  readonly difference: TrayDifference
}

export function DifferenceText({ scene, tray, difference }: Props) {
  const words = differenceWords(scene, tray, difference, useLanguage())
  if (!words) return null
  const { value, isStrong, rest } = words
  return (
    <span className={styles.difference}>
      {isStrong ? <b>{value}</b> : value}
      {rest}
    </span>
  )
}

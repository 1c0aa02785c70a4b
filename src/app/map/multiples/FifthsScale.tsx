import type { Scene } from '../../../core/scene/scene.ts'
import { useTexts } from '../../../i18n/LanguageProvider.tsx'
import styles from './fifthsKey.module.css'

/** Which colour is which fifth of the areas. `sample`: any of the maps, since all are painted alike. */
export function FifthsScale({ sample }: { sample: Scene | undefined }) {
  const texts = useTexts().shell.mapTools
  const colors = sample?.slots.filter(({ kind }) => kind === 'class').map(({ color }) => color) ?? []
  return (
    <p className={styles.scale}>
      <span>{texts.lowest}</span>
      <svg width={colors.length * 26} height="12" aria-hidden="true">
        {colors.map((color, i) => (
          <rect key={color} x={i * 26} width="26" height="12" fill={color} />
        ))}
      </svg>
      <span>{texts.highest}</span>
    </p>
  )
}

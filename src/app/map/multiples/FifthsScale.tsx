import type { Scene } from '../../../core/scene/scene.ts'
import { SlotEntries } from '../../../features/legend/SlotEntries.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import styles from './fifthsKey.module.css'

/** Which colour is which fifth of the areas, since all maps are painted alike; and every absence that occurs on one of them. */
export function FifthsScale({ scenes }: { scenes: readonly Scene[] }) {
  const f = formatsFor(useLanguage())
  const texts = useTexts().shell.mapTools
  const colors = scenes[0]?.slots.filter(({ kind }) => kind === 'class').map(({ color }) => color) ?? []
  const absences = new Map(
    scenes.flatMap(({ slots, legend }) =>
      slots.flatMap((slot, i) =>
        slot.kind === 'absent' && (legend.counts[i] ?? 0) > 0 ? [[slot.status, slot] as const] : [],
      ),
    ),
  )
  return (
    <>
      <p className={styles.scale}>
        <span>{texts.lowest}</span>
        <svg width={colors.length * 26} height="12" aria-hidden="true">
          {colors.map((color, i) => (
            <rect key={color} x={i * 26} width="26" height="12" fill={color} />
          ))}
        </svg>
        <span>{texts.highest}</span>
      </p>
      <SlotEntries
        entries={[...absences.values()].map(({ status, color, pattern }) => ({
          key: status,
          label: f.status(status),
          count: '',
          color,
          pattern,
        }))}
      />
    </>
  )
}

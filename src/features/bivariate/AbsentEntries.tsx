import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { bivariateTexts } from '../../i18n/texts/compare/bivariate.ts'
import { inkColor } from '../../map/look/patternInk.ts'
import { patternPath, patternStroke } from '../../map/look/patternPaths.ts'
import styles from './bivariate.module.css'

/** What is no pair of classes: each absence and what is filtered, with pattern and count, where it occurs. */
export function AbsentEntries({ scene: { slots, legend } }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(bivariateTexts)
  const entries = slots.flatMap((slot, i) => {
    const count = legend.counts[i] ?? 0
    if (count === 0 || (slot.kind !== 'absent' && slot.kind !== 'filtered')) return []
    return [{ slot, count, label: slot.kind === 'absent' ? f.status(slot.status) : texts.filtered }]
  })
  if (entries.length === 0) return null
  return (
    <ul className={styles.entries}>
      {entries.map(({ slot, count, label }) => (
        <li key={label}>
          <svg className={styles.swatch} width="16" height="11" aria-hidden="true">
            <rect x="0.5" y="0.5" width="15" height="10" fill={slot.color} />
            <path
              d={patternPath(slot.pattern, 16, 11)}
              stroke={inkColor(slot.color)}
              strokeWidth={patternStroke(slot.pattern)}
              strokeLinecap="round"
            />
          </svg>
          {label}: {f.count(count)}
        </li>
      ))}
    </ul>
  )
}

import { MarkSymbol } from '../../charts/marks/MarkSymbol.tsx'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { toggleArea } from '../../state/viewStore.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './area.module.css'

/** All chosen areas in the order of choice, each with its mark, its value and a way out. */
export function ChosenChips({ scene }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const texts = useTexts().figures.area
  return (
    <ul className={styles.chips} aria-label={texts.chosen}>
      {scene.chosen.map(({ row }, i) => (
        <li
          key={row.id}
          className={styles.chip}
          onPointerEnter={() => hoverArea(row.id)}
          onPointerLeave={() => hoverArea(undefined)}
        >
          <svg width="11" height="11" aria-hidden="true">
            <MarkSymbol mark={areaMark(i)} x={5.5} y={5.5} radius={4.2} />
          </svg>
          <span>
            {row.name} <b>{f.cell(scene.indicator, row.cell)}</b>
          </span>
          <button type="button" aria-label={texts.remove(row.name)} onClick={() => toggleArea(row.id)}>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}

import { MarkSymbol } from '../../charts/marks/MarkSymbol.tsx'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { hoverArea, useHovered } from '../../state/hoverStore.ts'
import type { NamedSeries } from './radarSeries.ts'
import styles from './radarPanel.module.css'

/** Names of the lines with their marks; pointing at an area's name marks it everywhere. */
export function SeriesKey({ series }: { series: readonly NamedSeries[] }) {
  const texts = useTextsOf(profileTexts).radar
  const hovered = useHovered()
  return (
    <ul className={styles.series} aria-label={texts.series}>
      {series.map(({ id, name, mark, dash }) => (
        <li
          key={id}
          className={id === hovered ? styles.isHovered : undefined}
          onPointerEnter={() => mark && hoverArea(id)}
          onPointerLeave={() => mark && hoverArea(undefined)}
        >
          <svg width="26" height="14" aria-hidden="true">
            <path
              d="M0,7H26"
              fill="none"
              stroke={mark?.color ?? 'var(--ink-2)'}
              strokeWidth={mark ? 2 : 1.5}
              {...(dash !== undefined && { strokeDasharray: dash })}
            />
            {mark && <MarkSymbol mark={mark} x={13} y={7} radius={4.5} />}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

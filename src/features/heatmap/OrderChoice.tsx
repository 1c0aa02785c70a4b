import { useId } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { HeatmapOrder } from '../../core/scene/profile/heatmapOrder.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import styles from './heatmapPanel.module.css'

interface Props {
  readonly order: HeatmapOrder
  readonly columns: readonly ProfileColumn[]
  /** Name of the level above; absent where the areas have no parents. */
  readonly parentLevel: string | undefined
  readonly onChange: (order: HeatmapOrder) => void
}

const keyOf = (order: HeatmapOrder) => (order.kind === 'indicator' ? `indicator ${order.id}` : order.kind)

export function OrderChoice({ order, columns, parentLevel, onChange }: Props) {
  const language = useLanguage()
  const { heatmap } = useTextsOf(profileTexts)
  const id = useId()
  const orders: readonly (readonly [HeatmapOrder, string])[] = [
    [{ kind: 'natural' }, heatmap.natural],
    ...(parentLevel === undefined ? [] : [[{ kind: 'parent' }, heatmap.byParent(parentLevel)] as const]),
    ...columns.map(
      ({ indicator }) =>
        [
          { kind: 'indicator', id: indicator.id },
          heatmap.byColumn(textIn(indicator.shortName ?? indicator.name, language)),
        ] as const,
    ),
  ]
  return (
    <p className={styles.order}>
      <label htmlFor={id}>{heatmap.order}</label>
      <select
        id={id}
        value={keyOf(order)}
        onChange={(event) => {
          const chosen = orders.find(([one]) => keyOf(one) === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {orders.map(([one, word]) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {word}
          </option>
        ))}
      </select>
    </p>
  )
}

import { useId } from 'react'
import { textIn } from '../../core/release/localText.ts'
import { textOfOrder, type HeatmapOrder } from '../../core/scene/profile/heatmapOrder.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { setPanel } from '../../state/viewStore.ts'
import styles from './heatmapPanel.module.css'

interface Props {
  readonly order: HeatmapOrder
  readonly columns: readonly ProfileColumn[]
  /** Name of the level above; absent where the areas have no parents. */
  readonly parentLevel: string | undefined
}

const keyOf = (order: HeatmapOrder) => textOfOrder(order) ?? ''

export function OrderChoice({ order, columns, parentLevel }: Props) {
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
        onChange={({ target }) => setPanel('order', target.value === '' ? undefined : target.value)}
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

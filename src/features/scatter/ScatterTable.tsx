import { useMemo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scatter } from '../../core/scene/pairs/scatterOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import styles from './scatter.module.css'

/** px; fixed, so that a long table knows where its rows stand. */
const rowHeight = 28

/** The dots as a table, the highest value of the first indicator on top. */
export function ScatterTable({ scene, scatter }: { scene: Scene; scatter: Scatter }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts)
  const { first, second } = scatter
  const points = useMemo(() => scatter.points.toSorted((a, b) => b.x - a.x || b.y - a.y), [scatter])
  const { ref, first: from, end } = useRowWindow<HTMLElement>(points.length, rowHeight)
  const name = textIn(first.name, language)
  const secondName = textIn(second.name, language)
  const caption = texts.scatter.caption(name, secondName)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={ref} className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table} aria-rowcount={points.length + 1}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{textIn(scene.level.name, language) || texts.scatter.area}</th>
            <th scope="col">{name}</th>
            <th scope="col">{secondName}</th>
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * rowHeight }} />}
          {points.slice(from, end).map(({ row, x, y }, i) => (
            <tr key={row.id} aria-rowindex={from + i + 2} style={{ height: rowHeight }}>
              <th scope="row">
                {row.parentName === undefined ? row.name : texts.within(row.name, row.parentName)}
              </th>
              <td>{f.value(first, x)}</td>
              <td>{f.value(second, y)}</td>
            </tr>
          ))}
          {end < points.length && (
            <tr aria-hidden="true" style={{ height: (points.length - end) * rowHeight }} />
          )}
        </tbody>
      </table>
    </section>
  )
}

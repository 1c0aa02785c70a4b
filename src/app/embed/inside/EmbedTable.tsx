// The frame's figures as a table: the areas of the map, nothing of those outside.
import { textIn } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { titleText } from '../../../i18n/sentences.ts'
import { figureColumns, type FigureColumn } from '../../../i18n/sentences/heading/figureColumns.ts'
import { arrangementText } from '../../../i18n/sentences/heading/titleText.ts'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import { chooseArea } from '../../../state/viewStore.ts'
import styles from './embed.module.css'

interface Props {
  readonly scene: Scene
  /** Of several maps: one for each. */
  readonly columns?: readonly FigureColumn[]
}

export function EmbedTable({ scene, columns }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(embedTexts)
  const shown = scene.rows.filter(({ isFiltered }) => isFiltered !== true)
  const all = columns ?? figureColumns(scene, shown, language)
  const chosenIds = new Set(scene.chosen.map(({ row }) => row.id))
  const title = [titleText(scene, language), arrangementText(scene, language)].filter(Boolean).join(', ')
  return (
    <div className={styles.tableRoom}>
      <table className={styles.table}>
        <caption className="visually-hidden">{texts.tableOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{textIn(scene.level.name, language)}</th>
            {all.map(({ head }, i) => (
              <th key={i} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} aria-current={chosenIds.has(row.id) || undefined}>
              <th scope="row">
                <button type="button" onClick={() => chooseArea(row.id)}>
                  {row.name}
                </button>
              </th>
              {all.map(({ textOf }, i) => (
                <td key={i}>{textOf(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

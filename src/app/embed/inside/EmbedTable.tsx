// The frame's figures as a table: the areas of the map, nothing of those outside.
import { textIn } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { capitalised } from '../../../i18n/formats/capitalised.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { titleText } from '../../../i18n/sentences.ts'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import { chooseArea } from '../../../state/viewStore.ts'
import styles from './embed.module.css'

export function EmbedTable({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(embedTexts)
  const { indicator, rows, chosen } = scene
  const shown = rows.filter(({ isFiltered }) => isFiltered !== true)
  const hasCounts = shown.some(({ cell }) => cell.kind === 'number' && cell.numerator !== undefined)
  const chosenIds = new Set(chosen.map(({ row }) => row.id))
  const title = titleText(scene, language)
  return (
    <div className={styles.tableRoom}>
      <table className={styles.table}>
        <caption className="visually-hidden">{texts.tableOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{textIn(scene.level.name, language)}</th>
            <th scope="col">{texts.value}</th>
            {hasCounts && (
              <th scope="col">
                {capitalised(textIn(indicator.numeratorLabel, language) || texts.count, language)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, cell }) => (
            <tr key={id} aria-current={chosenIds.has(id) || undefined}>
              <th scope="row">
                <button type="button" onClick={() => chooseArea(id)}>
                  {name}
                </button>
              </th>
              <td>{f.cell(indicator, cell)}</td>
              {hasCounts && (
                <td>
                  {cell.kind === 'number' && cell.numerator !== undefined ? f.count(cell.numerator) : ''}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

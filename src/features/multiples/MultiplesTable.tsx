import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { multiplesTableTexts } from '../../i18n/texts/maps/multiplesTable.ts'
import table from '../../ui/figureTable.module.css'

interface Props {
  readonly scenes: readonly Scene[]
  readonly captions: readonly string[]
}

/** More areas than this are the area table's; here stand the chosen ones then. */
const mostAreas = 150

/** Two areas may bear the same name. */
const fullName = ({ name, parentName }: AreaRow): string =>
  parentName === undefined ? name : `${name} (${parentName})`

/** A row for each area, a column for each map; last what the region has as a whole. */
export function MultiplesTable({ scenes, captions }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(multiplesTableTexts)
  const formats = formatsFor(language)
  const [first] = scenes
  if (!first) return null
  const chosen = first.chosen.flatMap(({ row, level }) => (level ? [] : row))
  const isWhole = first.rows.length <= mostAreas
  const rows = isWhole ? first.rows : chosen
  if (rows.length === 0) return <p>{texts.nothingChosen}</p>
  const region = scenes.find((scene) => scene.region)?.region
  const isChosen = new Set(chosen.map(({ id }) => id))
  return (
    <table className={table.table}>
      <caption>{isWhole ? texts.caption : texts.captionChosen}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.area}</th>
          {captions.map((caption, i) => (
            <th key={i} scope="col">
              {caption}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={isChosen.has(row.id) ? table.chosenRow : undefined}>
            <th scope="row">{fullName(row)}</th>
            {scenes.map(({ indicator, rowById }, i) => {
              const cell = rowById.get(row.id)?.cell
              return <td key={i}>{cell ? formats.cell(indicator, cell) : texts.none}</td>
            })}
          </tr>
        ))}
        {region && (
          <tr>
            <th scope="row">{region.name}</th>
            {scenes.map((scene, i) => (
              <td key={i}>{scene.region ? formats.cell(scene.indicator, scene.region.cell) : texts.none}</td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}

// The areas that a view shows, as the texts of a table: for a page that can hold nothing but a table.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { capitalised } from '../../i18n/formats/capitalised.ts'
import { cellText, mappedText } from '../../i18n/formats/mappedFormats.ts'
import { embedTexts } from '../../i18n/texts/embed.ts'
import { staticTexts } from '../../i18n/texts/share/embedStatic.ts'

export interface StaticTable {
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

interface Column {
  readonly head: string
  readonly textOf: (row: AreaRow) => string
}

const numeratorOf = ({ cell }: AreaRow): number | undefined =>
  cell.kind === 'number' ? cell.numerator : undefined

function columnsOf(scene: Scene, rows: readonly AreaRow[], language: Language): readonly Column[] {
  const { indicator, level, measure, mode } = scene
  const f = formatsFor(language)
  const texts = embedTexts[language]
  const parents = new Set(rows.map(({ parentId }) => parentId))
  const hasCounts = rows.some((row) => numeratorOf(row) !== undefined)
  const counted = textIn(indicator.numeratorLabel, language) || texts.count
  const optional: readonly (Column | false)[] = [
    parents.size > 1 && {
      head: staticTexts[language].inside,
      textOf: ({ parentName, parentId }) => parentName ?? parentId ?? '',
    },
    { head: texts.value, textOf: ({ cell }) => cellText(indicator, cell, language) },
    measure !== 'value' &&
      mode.kind === 'change' && {
        head: staticTexts[language].changeSince(f.period(mode.from)),
        textOf: ({ mapped }) => mappedText(scene, mapped, language),
      },
    hasCounts && {
      head: capitalised(counted, language),
      textOf: (row) => {
        const count = numeratorOf(row)
        return count === undefined ? '' : f.count(count)
      },
    },
  ]
  return [
    { head: textIn(level.name, language), textOf: ({ name }) => name },
    ...optional.filter((column) => column !== false),
  ]
}

/** Without the areas that scope and filters leave out. */
export function staticTable(scene: Scene, language: Language): StaticTable {
  const rows = scene.rows.filter(({ isFiltered }) => isFiltered !== true)
  const columns = columnsOf(scene, rows, language)
  return {
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ textOf }) => textOf(row))),
  }
}

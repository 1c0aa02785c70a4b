// The areas that a view shows, as the texts of a table: for a page that can hold nothing but a table.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { figureColumns, type FigureColumn } from '../../i18n/sentences/heading/figureColumns.ts'
import { staticTexts } from '../../i18n/texts/share/embedStatic.ts'

export interface StaticTable {
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** Whose areas they are, where they are not all of one. */
function parentColumns(rows: readonly AreaRow[], language: Language): readonly FigureColumn[] {
  if (new Set(rows.map(({ parentId }) => parentId)).size < 2) return []
  const head = staticTexts[language].inside
  return [{ head, textOf: ({ parentName, parentId }) => parentName ?? parentId ?? '' }]
}

/** Without the areas that scope and filters leave out. */
export function staticTable(scene: Scene, language: Language): StaticTable {
  const rows = scene.rows.filter(({ isFiltered }) => isFiltered !== true)
  const columns: readonly FigureColumn[] = [
    { head: textIn(scene.level.name, language), textOf: ({ name }) => name },
    ...parentColumns(rows, language),
    ...figureColumns(scene, rows, language),
  ]
  return {
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ textOf }) => textOf(row))),
  }
}

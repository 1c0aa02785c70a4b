// The sheet that says what the data are: facts of the view, then the words of its status column, then its columns.
import { statuses } from '../../core/release/status.ts'
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { aboutTexts } from '../../i18n/texts/export/about.ts'
import { columnTexts } from '../../i18n/texts/export/columns.ts'
import type { AboutView } from '../about/aboutView.ts'
import type { SheetOf } from './dataSheet.ts'
import { headCell, textCell } from './sheetCells.ts'

const pair = (term: string, text: string) => [textCell(term), textCell(text)]

export function aboutSheet({ columns }: SceneTable, { language, entries }: AboutView): SheetOf {
  const texts = aboutTexts[language]
  const f = formatsFor(language)
  return {
    data: [
      ...entries.map(({ term, text }) => [headCell(term), textCell(text)]),
      [null, null],
      [headCell(texts.statusHead), null],
      ...statuses.map((status) => pair(status, f.status(status))),
      [null, null],
      [headCell(texts.columnsHead), null],
      ...columns.map(({ name }) => pair(name, columnTexts[language][name])),
    ],
    columns: [{ width: 36 }, { width: 100 }],
  }
}

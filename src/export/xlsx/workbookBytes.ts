// The view's table as an Excel workbook: a sheet of data, a sheet that says what they are. Cells are numbers and texts and nothing
// else: no formulas, so that no text is ever run, whatever it begins with.
import { unzipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/universal'
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import { aboutTexts } from '../../i18n/texts/export/about.ts'
import type { AboutView } from '../about/aboutView.ts'
import { zipOf } from '../bundle/zipOf.ts'
import { aboutSheet } from './aboutSheet.ts'
import { dataSheet } from './dataSheet.ts'

export async function workbookBytes(table: SceneTable, about: AboutView): Promise<Uint8Array<ArrayBuffer>> {
  const texts = aboutTexts[about.language]
  const sheets = [
    { sheet: texts.dataSheet, ...dataSheet(table) },
    { sheet: texts.aboutSheet, ...aboutSheet(table, about) },
  ]
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
  // Packed anew: the library puts the time of day into the archive, and the same export shall give the same bytes.
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return zipOf(
    Object.entries(parts).map(([name, content]) => ({ name, content })),
    about.day,
  )
}

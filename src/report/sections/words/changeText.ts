// How far a value is from that of the first comparable period, as a sentence can take it.
import type { Cell } from '../../../core/release/dataset.ts'
import type { Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { signedText, spokenUnit } from '../../../i18n/formats/mappedFormats.ts'
import { sinceText } from '../../../i18n/sentences/grammar/periodWords.ts'

/** Of an area, or of the whole where none is named. */
function cellsOf({ rowById, region, regionSeries }: Scene, from: string, id: string | undefined) {
  if (id !== undefined) {
    const row = rowById.get(id)
    return { before: row?.before, now: row?.cell }
  }
  return { before: regionSeries?.points.find(({ period }) => period === from)?.cell, now: region?.cell }
}

const valueOf = (cell: Cell | undefined): number | undefined =>
  cell?.kind === 'number' ? cell.value : undefined

/** +1,5 Prozentpunkte seit 2021; undefined where one of both is absent, or there is no earlier comparable period. */
export function changeText(scene: Scene, id: string | undefined, language: Language): string | undefined {
  const { mode, view } = scene
  if (mode.kind !== 'change' || mode.from === view.period || mode.breaks.length > 0) return undefined
  const cells = cellsOf(scene, mode.from, id)
  const [before, now] = [valueOf(cells.before), valueOf(cells.now)]
  if (before === undefined || now === undefined) return undefined
  return `${signedText(spokenUnit(scene, language), now - before, language)} ${sinceText(mode.from, language)}`
}

// What the map paints of an area beside its value, as a column of a table: its change, its outcome, its other value.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { capitalised } from '../../formats/capitalised.ts'
import { cellText, mappedText } from '../../formats/mappedFormats.ts'
import { paintedPhrase } from '../heading/titleText.ts'
import { slotText } from '../slotText.ts'

export interface PaintedColumn {
  readonly head: string
  readonly textOf: (row: AreaRow) => string
}

/** Undefined where the map paints values. */
export function paintedColumn(scene: Scene, language: Language): PaintedColumn | undefined {
  const { mode, measure } = scene
  const head = capitalised(paintedPhrase(scene, language) ?? '', language)
  switch (mode.kind) {
    case 'change':
      return measure === 'value'
        ? undefined
        : { head, textOf: ({ mapped }) => mappedText(scene, mapped, language) }
    case 'moved':
    case 'threshold':
    case 'reference':
      return { head, textOf: ({ slot }) => slotText(scene, slot, language) }
    case 'bivariate': {
      const { second, secondPeriod } = mode
      const period = formatsFor(language).period(secondPeriod)
      const isOther = secondPeriod !== scene.view.period
      return {
        head: `${textIn(second.shortName ?? second.name, language)}${isOther ? `, ${period}` : ''}`,
        textOf: (row) => cellText(second, row.second ?? { kind: 'absent', status: 'missing' }, language),
      }
    }
    case 'value':
    case 'circles':
      return undefined
  }
}

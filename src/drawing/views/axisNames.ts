// The numbered axes or columns of a chart in words: what each shows, in which unit, and what must be said of it.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { columnNotes } from '../../i18n/sentences/columnNotes.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { words } from '../figures/chartParts.ts'
import { inks } from '../look/inks.ts'
import { stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'

const [type, left] = [11.5, 22]

export function axisNames(columns: readonly ProfileColumn[], width: number, language: Language): Piece {
  const { common } = profileTexts[language]
  const f = formatsFor(language)
  return stack(
    columns.map((column, i) => {
      const { indicator } = column
      const unit = textIn(indicator.unit.symbol, language)
      const name = `${textIn(indicator.name, language)}${unit === '' ? '' : ` (${unit})`}`
      const notes = [
        ...(indicator.direction === 'neutral' ? [common.neutral] : []),
        ...columnNotes(column, f, common),
      ]
      const text = textBlock([name, ...notes].join(' · '), width - left, { size: type, color: inks.ink }, [
        left,
        0,
      ])
      return {
        height: text.height,
        marks: [words([14, type], String(i + 1), { size: type, anchor: 'end', isBold: true }), ...text.marks],
      }
    }),
  )
}

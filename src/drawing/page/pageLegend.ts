// The legend of a picture: that of the map; of several periods the shared one; of several indicators the fifths of each.
import type { Language } from '../../core/release/localText.ts'
import type { MapsMaterial } from '../../core/scene/picture/viewMaterial.ts'
import { periodsBeside } from '../../core/scene/picture/periodsBeside.ts'
import type { PaintSlot, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { comparisonWarnings } from '../../i18n/sentences/description/comparisonWarnings.ts'
import { slotText } from '../../i18n/sentences.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Mark } from '../drawing.ts'
import { combinedKey } from '../legend/keys.ts'
import { legendPiece } from '../legend/legendDrawing.ts'
import { keyLine, legendType, swatchMarks, swatchSize } from '../legend/swatch.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import { stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'

/** From the lowest fifth to the highest. */
function fifths(colors: readonly string[], width: number, language: Language): Piece {
  const { lowest, highest, fifths: title } = drawingTexts[language].maps
  const head = textBlock(title, width, { size: legendType, isBold: true })
  const strip = colors.map((color, i): Mark => ({
    kind: 'path',
    d: rectD(i * 30, 4, 29, swatchSize.height),
    fill: color,
    stroke: inks.lineStrong,
    width: 0.5,
  }))
  const text = { kind: 'text', size: legendType - 1, color: inks.ink2 } as const
  const end = Math.max(colors.length * 30, textWidth(lowest, text.size) + textWidth(highest, text.size) + 14)
  const y = swatchSize.height + legendType + 8
  return stack([
    head,
    {
      height: y + 6,
      marks: [
        ...strip,
        { ...text, at: [0, y], text: lowest },
        { ...text, at: [end, y], text: highest, anchor: 'end' },
      ],
    },
  ])
}

/** Absences and what is left out, on whichever of the maps, each once. */
function absences(scenes: readonly Scene[], width: number, language: Language): readonly Piece[] {
  const f = formatsFor(language)
  const found = new Map<string, { readonly slot: PaintSlot; readonly label: string }>()
  for (const scene of scenes)
    for (const [i, slot] of scene.slots.entries()) {
      if (slot.kind === 'class' || (scene.legend.counts[i] ?? 0) === 0) continue
      const label = slot.kind === 'absent' ? f.status(slot.status) : slotText(scene, i, language)
      found.set(label, { slot, label })
    }
  return [...found.values()].map(({ slot, label }) =>
    keyLine((top) => swatchMarks(slot, undefined, top), label, width),
  )
}

const note = (text: string, width: number): Piece =>
  textBlock(text, width, { size: legendType - 1, color: inks.ink2 })

/** A picture is seen without the page: what limits the comparison stands on it. */
function warningPieces(scene: Scene, language: Language, width: number): readonly Piece[] {
  return comparisonWarnings(scene, language, periodsBeside(scene)).map((text) =>
    textBlock(text, width, { size: legendType - 1, color: inks.warnInk }),
  )
}

export function pageLegend(scene: Scene, maps: MapsMaterial, language: Language, width: number): Piece {
  const f = formatsFor(language)
  switch (maps.kind) {
    case 'one':
      return stack([legendPiece(scene, language, width), ...warningPieces(scene, language, width)], 4)
    case 'periods':
    case 'twoPeriods':
      return stack(
        [
          legendPiece(scene, language, width),
          note(drawingTexts[language].maps.countsOf(f.period(scene.view.period)), width),
          ...warningPieces(scene, language, width),
        ],
        4,
      )
    case 'indicators': {
      const colors =
        maps.scenes[0]?.slots.flatMap((slot) => (slot.kind === 'class' ? [slot.color] : [])) ?? []
      return stack([
        fifths(colors, width, language),
        ...absences(maps.scenes, width, language),
        ...combinedKey(scene, language, width),
      ])
    }
  }
}

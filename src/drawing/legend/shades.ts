// A colour for each value: the legend is a strip from the lowest to the highest, not a list.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { classUnit } from '../../i18n/formats/mappedFormats.ts'
import type { Mark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import type { Piece } from '../text/textBlock.ts'
import { legendType, swatchSize } from './swatch.ts'

const pieces = 40

export function shadeStrip(scene: Scene, language: Language, width: number): Piece {
  const { slots, legend } = scene
  const classes = slots.filter(({ kind }) => kind === 'class')
  const count = Math.min(pieces, classes.length)
  const step = width / count
  const strip = Array.from({ length: count }, (_, i): Mark => {
    const { color } = classes[Math.floor(((i + 0.5) * classes.length) / count)] ?? { color: inks.line }
    // A little over the next one: no white between them.
    return {
      kind: 'path',
      d: rectD(i * step, 0, step + (i < count - 1 ? 0.5 : 0), swatchSize.height),
      fill: color,
    }
  })
  const [from, to] = legend.domain
  const labels = formatsFor(language).breakLabels(classUnit(scene, language), [from, to])
  const text = { kind: 'text', size: legendType - 1, color: inks.ink2 } as const
  const y = swatchSize.height + legendType + 1
  return {
    height: y + 6,
    marks: [
      ...strip,
      { ...text, at: [0, y], text: labels[0] ?? '' },
      { ...text, at: [width, y], text: labels[1] ?? '', anchor: 'end' },
    ],
  }
}

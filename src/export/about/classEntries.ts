// By which method the map's classes were made, from which values, and their exact limits.
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { classUnit, exactUnit } from '../../i18n/formats/mappedFormats.ts'
import { aboutTexts } from '../../i18n/texts/export/about.ts'
import type { legendDe } from '../../i18n/texts/figures/legend.ts'
import type { Said } from './aboutEntries.ts'

/** Absent where the map paints something else than classes of numbers. */
function classesOf({ mode, legend, indicator }: Scene) {
  if (indicator.kind === 'category') return undefined
  switch (mode.kind) {
    case 'value':
    case 'circles':
    case 'change':
      return legend
    case 'moved':
      return mode.classes
    case 'threshold':
    case 'reference':
    case 'bivariate':
      return undefined
  }
}

export function classEntries(scene: Scene, texts: typeof legendDe): Said {
  const made = classesOf(scene)
  if (!made) return []
  const { language } = scene.view
  const about = aboutTexts[language]
  const { method, breaks, span } = made
  const isGiven = method === 'manual' || method === 'fixed'
  const spanWords = isGiven ? '' : texts.spans[span]
  const methodWords = texts.methods[method]
  if (method === 'unclassed') return [['classes', about.unclassed(methodWords, spanWords)]]
  const f = formatsFor(language)
  const unit = exactUnit(classUnit(scene, language), ...breaks)
  const limits = breaks.map((limit) => f.value(unit, limit)).join('; ')
  return [
    ['classes', about.classed(f.count(breaks.length + 1), methodWords, spanWords)],
    ['limits', breaks.length === 0 ? '' : about.limitRule(limits)],
  ]
}

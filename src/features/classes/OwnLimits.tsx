// The reader's own limits over the distribution that the map shows.
import { useCallback } from 'react'
import { BreakEditor } from '../../charts/breaks/BreakEditor.tsx'
import type { Palette } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { textIn } from '../../core/release/localText.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { exactUnit, mappedUnit } from '../../i18n/formats/mappedFormats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { classesTexts } from '../../i18n/texts/classes.ts'
import { chooseClasses } from '../../state/viewSettings.ts'
import { mostLimits } from './classOptions.ts'
import { classColorsIn } from './paletteOptions.ts'

export function OwnLimits({ scene, own }: { scene: Scene; own: readonly Palette[] }) {
  const language = useLanguage()
  const texts = useTextsOf(classesTexts)
  const { legend } = scene
  const colorsFor = useCallback(
    (breaks: readonly number[]) => classColorsIn(scene, own, breaks),
    [scene, own],
  )
  const labelsFor = useCallback(
    (breaks: readonly number[]) =>
      formatsFor(language).breakLabels(exactUnit(mappedUnit(scene, language), ...breaks), breaks),
    [scene, language],
  )
  return (
    <BreakEditor
      domain={legend.domain}
      bars={legend.bins}
      breaks={legend.breaks}
      most={mostLimits}
      colorsFor={colorsFor}
      labelsFor={labelsFor}
      unit={textIn(mappedUnit(scene, language).unit.symbol, language)}
      texts={texts.editor}
      onChange={(breaks) => chooseClasses({ method: 'manual', breaks, span: 'all' })}
    />
  )
}

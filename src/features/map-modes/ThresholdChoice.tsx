import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { holdAgainst } from '../../state/viewSettings.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberField } from '../../ui/NumberField.tsx'

/** The value above which an area stands out; the whole's unless the reader says otherwise. */
export function ThresholdChoice({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTextsOf(modesTexts)
  const { mode, indicator, region } = scene
  if (mode.kind !== 'threshold') return null
  return (
    <>
      <NumberField
        label={texts.threshold}
        value={formatsFor(language).bare(indicator, mode.at)}
        unit={textIn(indicator.unit.symbol, language)}
        complaint={texts.notANumber}
        onChange={(value) => holdAgainst({ kind: 'number', value })}
      />
      {mode.isChosen && region?.cell.kind === 'number' && (
        <Button onClick={() => holdAgainst(undefined)}>{texts.ofWhole(region.name)}</Button>
      )}
    </>
  )
}

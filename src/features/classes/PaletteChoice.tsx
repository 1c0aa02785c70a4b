// Colours: the palettes that fit as strips, and turned round.
import { useId } from 'react'
import { isDiverging } from '../../core/classification/palette.ts'
import type { Palette } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { classesTexts } from '../../i18n/texts/classes.ts'
import { choosePalette } from '../../state/viewSettings.ts'
import { useWished } from '../../state/viewStore.ts'
import { Tick } from './Tick.tsx'
import { paletteOptions, shownPalette, usualPalette, type PaletteOption } from './paletteOptions.ts'
import styles from './classes.module.css'

function Strip({ colors }: { colors: PaletteOption['colors'] }) {
  const width = 60 / colors.length
  return (
    <svg className={styles.strip} width="60" height="14" aria-hidden="true">
      {colors.map((color, i) => (
        <rect key={i} x={i * width} width={width + 0.2} height="14" fill={color} />
      ))}
    </svg>
  )
}

export function PaletteChoice({ scene, own }: { scene: Scene; own: readonly Palette[] }) {
  const texts = useTextsOf(classesTexts)
  const name = useId()
  const choice = useWished('palette', scene.view)
  const options = paletteOptions(scene, own)
  if (options.length < 2) return null
  const shown = shownPalette(scene, own, choice)
  const isInverted = choice?.isInverted ?? false
  const choose = (id: string, isTurned: boolean) => {
    const isUsual = id === usualPalette(scene, own) && !isTurned
    choosePalette(isUsual ? undefined : { id, isInverted: isTurned })
  }
  return (
    <fieldset className={styles.group}>
      <legend>{texts.colors}</legend>
      <div className={styles.palettes}>
        {options.map(({ id, colors }) => (
          <label key={id}>
            <input type="radio" name={name} checked={id === shown} onChange={() => choose(id, isInverted)} />
            <Strip colors={isInverted ? colors.toReversed() : colors} />
            <span>{texts.palettes[id] ?? id}</span>
          </label>
        ))}
      </div>
      {scene.indicator.kind !== 'category' && (
        <Tick
          label={isDiverging(shown, own) ? texts.swap : texts.invert}
          isTicked={isInverted}
          onTick={(isTurned) => choose(shown, isTurned)}
        />
      )}
    </fieldset>
  )
}

// What the map can show, and what the chosen way needs to know. Content of one popover; nothing of it is in sight before.
import { datasetEntryAt } from '../../core/release/lookups.ts'
import { periodsShown } from '../../core/scene/picture/periodsShown.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { isModePossible } from '../../core/view/resolveMap.ts'
import { modes, type Mode } from '../../core/view/viewState.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { showMode } from '../../state/viewSettings.ts'
import { useWished } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { AgainstChoice } from './AgainstChoice.tsx'
import { ChangeChoice } from './ChangeChoice.tsx'
import styles from './modes.module.css'
import { SecondChoice } from './SecondChoice.tsx'
import { ThresholdChoice } from './ThresholdChoice.tsx'

function Settings({ scene }: { scene: Scene }) {
  switch (scene.view.mode) {
    case 'change':
      return <ChangeChoice scene={scene} hasMeasure />
    case 'moved':
    case 'swipe':
      return <ChangeChoice scene={scene} />
    case 'threshold':
      return <ThresholdChoice scene={scene} />
    case 'reference':
      return <AgainstChoice scene={scene} />
    case 'bivariate':
      return <SecondChoice scene={scene} />
    case 'value':
    case 'circles':
    case 'multiples':
    case 'indicators':
      return null
  }
}

/** Why the map cannot show this mode; undefined: it can. */
function useHindrance(scene: Scene): (mode: Mode) => string | undefined {
  const { manifest } = useRelease()
  const { impossible } = useTextsOf(modesTexts)
  const { noOtherPeriod } = useTexts().shell.mapTools
  const { indicator, level } = scene
  const periods = datasetEntryAt(indicator, level.id)?.periods ?? []
  return (mode) => {
    if (!isModePossible(mode, { manifest, indicator, level: level.id, periods })) return impossible
    // A link may wish for them all the same: it gets the one map there is.
    if ((mode !== 'swipe' && mode !== 'multiples') || periodsShown(scene).length > 1) return undefined
    return periods.length > 1 ? noOtherPeriod : impossible
  }
}

export function ModeSettings({ scene }: { scene: Scene }) {
  const texts = useTextsOf(modesTexts)
  const { view } = scene
  const chosen = useWished('mode', view)
  const hindranceOf = useHindrance(scene)
  return (
    <div className={styles.settings}>
      <Choices
        legend={texts.control}
        isNoteBelow
        selected={chosen}
        onSelect={showMode}
        choices={modes.map((mode) => {
          const hindrance = hindranceOf(mode)
          const [label, note] = texts.modes[mode]
          return { id: mode, label, note: hindrance ?? note, isDisabled: hindrance !== undefined }
        })}
      />
      {view.mode !== 'value' && (
        <fieldset className={styles.detail}>
          <legend className="visually-hidden">{`${texts.settings}: ${texts.modes[view.mode][0]}`}</legend>
          <Settings scene={scene} />
          <Button onClick={() => showMode('value')}>{texts.back}</Button>
        </fieldset>
      )}
    </div>
  )
}

// What the map can show, and what the chosen way needs to know. Content of one popover; nothing of it is in sight before.
import { datasetEntryAt } from '../../core/release/lookups.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { isModePossible } from '../../core/view/resolveMap.ts'
import { modes } from '../../core/view/viewState.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { showMode, useWished } from '../../state/viewStore.ts'
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

export function ModeSettings({ scene }: { scene: Scene }) {
  const { manifest } = useRelease()
  const texts = useTextsOf(modesTexts)
  const { indicator, level, view } = scene
  const chosen = useWished('mode', view)
  const periods = datasetEntryAt(indicator, level.id)?.periods ?? []
  return (
    <div className={styles.settings}>
      <Choices
        legend={texts.control}
        isNoteBelow
        selected={chosen}
        onSelect={showMode}
        choices={modes.map((mode) => {
          const isDisabled = !isModePossible(mode, { manifest, indicator, level: level.id, periods })
          const [label, note] = texts.modes[mode]
          return { id: mode, label, note: isDisabled ? texts.impossible : note, isDisabled }
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

import { IndicatorPicker } from '../../features/indicator-picker/IndicatorPicker.tsx'
import { LevelSwitch } from '../../features/level-switch/LevelSwitch.tsx'
import styles from './frame.module.css'

export function ChoicePanel() {
  return (
    <div className={styles.choices}>
      <LevelSwitch />
      <IndicatorPicker />
    </div>
  )
}

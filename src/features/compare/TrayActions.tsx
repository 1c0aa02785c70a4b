import type { Scene } from '../../core/scene/scene.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import { chooseScope, combineAreas } from '../../state/viewSettings.ts'
import { clearAreas } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './compare.module.css'

/** What can be done with all of them. Only areas of one level make a group or a common area. */
export function TrayActions({ scene }: { scene: Scene }) {
  const texts = useTextsOf(trayTexts)
  const ids = scene.chosen.filter(({ level }) => level === undefined).map(({ row }) => row.id)
  return (
    <p className={styles.actions}>
      {ids.length > 1 && (
        <>
          <Button title={texts.combineMeaning} onClick={() => combineAreas(ids)}>
            {texts.combine}
          </Button>
          <Button title={texts.groupMeaning} onClick={() => chooseScope({ kind: 'group', ids })}>
            {texts.group}
          </Button>
        </>
      )}
      <Button onClick={clearAreas}>{texts.clear}</Button>
    </p>
  )
}

import { greatestSeed } from '../../core/view/viewState.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import { setPanel } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import styles from './types.module.css'

/** The seed, with the method in words. */
export function TypesMethod({ seed }: { seed: number }) {
  const { types: texts, work } = useTextsOf(spaceTexts)
  return (
    <Disclosure button={work.how} buttonClass={styles.open} panelClass={styles.opened}>
      <div className={styles.settings}>
        <NumberField
          label={work.seed}
          value={String(seed)}
          complaint={work.badSeed}
          onChange={(wished) => setPanel('seed', Math.min(greatestSeed, Math.max(0, Math.round(wished))))}
        />
      </div>
      {texts.method.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Disclosure>
  )
}

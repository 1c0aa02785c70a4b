// "62 % der Unterschiede liegen innerhalb der Kommunen", with what that means and against what chance would give.
import { lazy, Suspense } from 'react'
import type { Comparison, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { withinWords } from '../../i18n/sentences.ts'
import { useWished, weigh } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './municipalities.module.css'

const WithinDetails = lazy(async () => ({ default: (await import('./WithinDetails.tsx')).WithinDetails }))

export function WithinSentence({ scene, comparison }: { scene: Scene; comparison: Comparison }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.municipalities
  const { within } = comparison
  const { sentence, explanation } = withinWords(scene, comparison, language)
  const figure = within.kind === 'share' ? f.percent(within.share) : ''
  const isWeighted = useWished('weighted', scene.view)
  const canWeigh = scene.rows.some(({ cell }) => cell.kind === 'number' && cell.denominator !== undefined)
  return (
    <>
      <p className={styles.sentence}>
        {sentence.startsWith(figure) && <b>{figure}</b>}
        {sentence.slice(sentence.startsWith(figure) ? figure.length : 0)}
      </p>
      {(explanation !== undefined || scene.view.weighted) && (
        <Disclosure button={texts.explain} buttonClass={styles.explain} panelClass={styles.explanation}>
          {within.kind === 'share' && (
            <Suspense>
              <WithinDetails scene={scene} comparison={comparison} />
            </Suspense>
          )}
          {explanation !== undefined && <p>{explanation}</p>}
          {(canWeigh || scene.view.weighted) && (
            <label>
              <input type="checkbox" checked={isWeighted} onChange={(event) => weigh(event.target.checked)} />{' '}
              {texts.weighted}
            </label>
          )}
        </Disclosure>
      )}
    </>
  )
}

import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { usePageState } from './usePageState.ts'

/** The same frame as in index.html, so that nothing jumps when the program takes over. */
export function LoadingPage() {
  const texts = useTexts().shell
  usePageState('loading')
  return (
    <div className="first">
      <p className="first-name">{texts.product}</p>
      <output className="first-waiting">{texts.loading}</output>
    </div>
  )
}

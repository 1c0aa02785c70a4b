import type { MouseEvent } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { showView } from '../../state/viewStore.ts'
import styles from './skipLinks.module.css'

/** The fragment of the address is the view, so these links move the focus and leave the address alone. */
function goTo(id: string) {
  return (event: MouseEvent) => {
    event.preventDefault()
    const part = document.getElementById(id)
    const inner = part?.querySelector('[role=application]')
    if (inner instanceof HTMLElement) inner.focus()
    else part?.focus()
  }
}

export function SkipLinks() {
  const texts = useTexts().shell.skip
  return (
    <p className={styles.skip}>
      <a href="#map" onClick={goTo('map')}>
        {texts.map}
      </a>
      <a href="#figures" onClick={goTo('figures')}>
        {texts.figures}
      </a>
      <a
        href="#figures"
        onClick={(event) => {
          showView('table')
          goTo('figures')(event)
        }}
      >
        {texts.table}
      </a>
    </p>
  )
}

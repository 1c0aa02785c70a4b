import { useSite } from '../../data/useSite.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './header.module.css'

const kinds = ['imprint', 'privacy', 'accessibility', 'feedback'] as const

/** The links an office has to show on every page, as far as it configured them. */
export function SiteLinks() {
  const { links } = useSite().config
  const texts = useTexts().shell.links
  const shown = kinds.flatMap((kind) => {
    const href = links[kind]
    return href === undefined ? [] : [{ kind, href }]
  })
  if (shown.length === 0) return null
  return (
    <ul className={styles.links}>
      {shown.map(({ kind, href }) => (
        <li key={kind}>
          <a href={href}>{texts[kind]}</a>
        </li>
      ))}
    </ul>
  )
}

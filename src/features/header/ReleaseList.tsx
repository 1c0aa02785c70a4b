import { textIn } from '../../core/release/localText.ts'
import type { CatalogEntry } from '../../core/release/manifest.ts'
import { linkOf } from '../../core/view/link.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { useViewState } from '../../state/viewStore.ts'
import styles from './header.module.css'

/** All releases, the shown one marked, the withdrawn ones with their reason. */
export function ReleaseList() {
  const { catalog } = useSite()
  const { manifest } = useRelease()
  const texts = useTexts().shell.release
  const { publisher, license } = manifest
  return (
    <>
      <ul className={styles.releases}>
        {catalog.releases.map((entry) => (
          <ReleaseLine key={entry.id} entry={entry} />
        ))}
      </ul>
      <dl className={styles.facts}>
        <dt>{texts.publisher}</dt>
        <dd>{publisher.url ? <a href={publisher.url}>{publisher.name}</a> : publisher.name}</dd>
        <dt>{texts.license}</dt>
        <dd>{license}</dd>
      </dl>
    </>
  )
}

function ReleaseLine({ entry }: { entry: CatalogEntry }) {
  const { catalog, start } = useSite()
  const { id, manifest } = useRelease()
  const language = useLanguage()
  const formats = formatsFor(language)
  const texts = useTexts().shell.release
  const view = useViewState()
  const name = texts.name(entry.id)
  const isNewest = catalog.releases.find((other) => other.manifest)?.id === entry.id
  const linkTo = () => {
    if (!view) return '#'
    const { release: _pinned, ...rest } = view
    return linkOf(manifest, isNewest ? rest : { ...rest, release: entry.id }, start) || '#'
  }
  return (
    <li className={styles.releaseLine}>
      {entry.id === id || entry.withdrawn ? <strong>{name}</strong> : <a href={linkTo()}>{name}</a>}{' '}
      <span>{texts.of(formats.date(entry.date))}</span>
      {entry.id === id && <span className={styles.shown}>{texts.shown}</span>}
      {entry.note && <p>{textIn(entry.note, language)}</p>}
      {entry.withdrawn && (
        <p>{texts.withdrawn(formats.date(entry.withdrawn.date), entry.withdrawn.reason)}</p>
      )}
      {entry.id === id && view?.release === id && <p>{texts.pinned}</p>}
    </li>
  )
}

// Where the figures come from and how to name them: source, date, licence, release, checksum; citation, file, method.
import { lazy, Suspense } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { checksumOf, shortDigest } from '../../export/citation/checksumOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Cite } from './Cite.tsx'
import styles from './source.module.css'

const Method = lazy(async () => ({ default: (await import('./Method.tsx')).Method }))

interface Props {
  readonly scene: Scene
  readonly manifest: Manifest
  readonly onDownload?: (() => void) | undefined
  /** Opens the choice of all files. */
  readonly onMoreDownloads?: (() => void) | undefined
}

/** A bare day and month (`31.12.`) is called a reference date; other words ("Jahresdurchschnitt") speak for themselves. */
const isDay = (text: string) => /^\d{1,2}\.\s?\d{1,2}\.$/.test(text)

export function SourceBlock({ scene, manifest, onDownload, onMoreDownloads }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.source
  const { indicator, view } = scene
  const source = textIn(indicator.source, language)
  const date = f.referencePeriod(indicator, view.period)
  const digest = checksumOf(scene, manifest)
  const attribution = textIn(manifest.attribution, language)
  return (
    <section className={styles.source} aria-label={texts.title}>
      <p>
        {source ? texts.source(source.replace(/\.$/, '')) : texts.noSource}.{' '}
        {isDay(textIn(indicator.referenceDate, language)) ? texts.referenceDate(date) : date}.{' '}
        {texts.license(manifest.license)}
        {attribution && `, ${attribution.replace(/\.$/, '')}`}.
      </p>
      <div className={styles.actions}>
        <p>
          {texts.release(manifest.release.id)}
          {digest !== undefined && (
            <>
              , <span title={`SHA-256 ${digest}`}>{texts.checksum(shortDigest(digest))}</span>
            </>
          )}
          .
        </p>
        <Cite scene={scene} manifest={manifest} />
        {onDownload && (
          <button type="button" className={styles.action} title={texts.csvLong} onClick={onDownload}>
            {texts.csv}
          </button>
        )}
        {onMoreDownloads && (
          <button type="button" className={styles.action} onClick={onMoreDownloads}>
            {texts.files}
          </button>
        )}
        <Disclosure button={texts.method} buttonClass={styles.action} panelClass={styles.method}>
          <Suspense fallback={null}>
            <Method indicator={indicator} />
          </Suspense>
        </Disclosure>
      </div>
    </section>
  )
}

// Which release the figures come from, and which others there are.
import { lazy, Suspense } from 'react'
import { useRelease } from '../../data/useRelease.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './header.module.css'

const ReleaseList = lazy(async () => ({ default: (await import('./ReleaseList.tsx')).ReleaseList }))

export function ReleaseInfo() {
  const { id } = useRelease()
  const texts = useTexts().shell.release
  return (
    <Popover button={texts.name(id)} buttonClass={styles.release} label={texts.name(id)}>
      <Releases />
    </Popover>
  )
}

/** The list of releases, which comes when it is looked at. */
export function Releases() {
  const { loading } = useTexts().shell
  return (
    <Suspense fallback={<p>{loading}</p>}>
      <ReleaseList />
    </Suspense>
  )
}

import { useEffect, useRef } from 'react'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import type { ProfileHeading } from '../../i18n/sentences/profile/profileWords.ts'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { showView } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { ProfileMap } from './ProfileMap.tsx'
import type { Place } from '../../data/profile/useSubject.ts'
import styles from './profile.module.css'

interface Props {
  readonly heading: ProfileHeading
  readonly place: Place
  readonly hrefOf: (id: string) => string
  readonly drawn: MapOutlines
  /** Where the reader came from another view, which the page now stands in place of. */
  readonly isFocused: boolean
}

export function Back() {
  const texts = useTextsOf(profilePageTexts)
  return (
    <Button className={styles.tool} onClick={() => showView('map')}>
      ← {texts.back}
    </Button>
  )
}

export function ProfileHead({ heading, place, hrefOf, drawn, isFocused }: Props) {
  const texts = useTextsOf(profilePageTexts)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(
    function startAtTitle() {
      if (isFocused) title.current?.focus()
    },
    [isFocused],
  )
  return (
    <header className={styles.head}>
      <div className={styles.tools}>
        <Back />
        <Button className={styles.tool} onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      <div className={styles.heading}>
        <p className={styles.place}>{heading.place}</p>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {heading.name}
        </h1>
        <p className={styles.meta}>
          {heading.period} · {heading.release}
        </p>
        {heading.parts !== undefined && <p className={styles.parts}>{heading.parts}</p>}
      </div>
      <div className={styles.map}>
        <ProfileMap place={place} name={heading.name} hrefOf={hrefOf} drawn={drawn} />
      </div>
    </header>
  )
}

// The profile of an area, a municipality or a combined area: a page in place of the map, for the screen and for paper.
import { useMemo } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { textIn } from '../../core/release/localText.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf, useTexts } from '../../i18n/LanguageProvider.tsx'
import { profileHeading, profileNotes } from '../../i18n/sentences/profile/profileWords.ts'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { ChildTable } from './ChildTable.tsx'
import { useAreaProfile } from '../../data/profile/useAreaProfile.ts'
import { useFigures } from '../../data/profile/useFigures.ts'
import { useLinks } from '../../data/profile/useLinks.ts'
import { useSubject, type Place } from '../../data/profile/useSubject.ts'
import type { FigureItem } from '../../data/profile/figureItem.ts'
import { FindingList } from './FindingList.tsx'
import { LackList } from './LackList.tsx'
import { Back, ProfileHead } from './ProfileHead.tsx'
import { SimilarAreas } from './SimilarAreas.tsx'
import { SourceList } from './SourceList.tsx'
import { figureGroups } from './table/figureGroups.ts'
import { FigureTable } from './table/FigureTable.tsx'
import styles from './profile.module.css'
import { usePrintMargins } from '../../ui/usePrintMargins.ts'

interface Props {
  readonly scene: Scene
  /** What the map draws of the scene. */
  readonly outlines: MapOutlines
  /** The reader came here from another view of this visit. */
  readonly isFocused: boolean
}

export function ProfilePage({ scene, outlines, isFocused }: Props) {
  const texts = useTextsOf(profilePageTexts)
  const { loading } = useTexts().shell
  const words = useFaultWords()
  const state = useSubject(scene)
  if (state.kind === 'ready')
    return <Ready scene={scene} outlines={outlines} place={state.place} isFocused={isFocused} />
  return (
    <div className={styles.page} id="figures" tabIndex={-1}>
      <Back />
      {state.kind === 'loading' && <p>{loading}</p>}
      {state.kind === 'unknown' && <p role="alert">{texts.unknown}</p>}
      {state.kind === 'failed' && (
        <FaultBox {...words(state.fault)} what={texts.outlinesFailed} onRetry={state.retry} isSpoken />
      )}
    </div>
  )
}

/** How far the files are; heard at the end, seen all the while. */
function Progress({ items }: { items: readonly FigureItem[] }) {
  const language = useLanguage()
  const { count } = formatsFor(language)
  const texts = useTextsOf(profilePageTexts)
  const all = items.length
  const done = items.filter(({ kind }) => kind !== 'loading').length
  const failed = items.filter(({ kind }) => kind === 'failed')
  const names = failed.map(({ indicator }) => textIn(indicator.name, language)).join(', ')
  const isDone = done === all
  return (
    <div className={styles.progress}>
      {!isDone && (
        <p>
          <progress value={done} max={all} aria-label={texts.loading(count(done), count(all))} />{' '}
          {texts.loading(count(done), count(all))}
        </p>
      )}
      <output className={failed.length === 0 ? 'visually-hidden' : undefined}>
        {isDone && (failed.length > 0 ? texts.failed(names) : texts.complete(count(all)))}
      </output>
    </div>
  )
}

function Ready({ scene, outlines, place, isFocused }: Props & { readonly place: Place }) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTextsOf(profilePageTexts)
  const items = useFigures(scene, place)
  const profile = useAreaProfile(scene, place, items)
  const links = useLinks(scene.view)
  const { subject, level } = place
  const { period } = scene.view
  const { release } = manifest
  const heading = useMemo(
    () => profileHeading({ subject, level, period, release }, language),
    [subject, level, period, release, language],
  )
  const groups = useMemo(() => figureGroups(manifest, items), [manifest, items])
  usePrintMargins({ foot: heading.sheet, ...texts.sheetOf })
  const profileOf = (id: string) => links.profile(level.id, id)
  return (
    <article
      className={styles.page}
      aria-label={texts.title(heading.name, formatsFor(language).period(period))}
      data-profile={profile ? 'complete' : 'loading'}
    >
      <ProfileHead
        heading={heading}
        place={place}
        hrefOf={profileOf}
        drawn={outlines}
        isFocused={isFocused}
      />
      <Progress items={items} />
      <FindingList profile={profile} />
      <section aria-labelledby="figures">
        <h2 id="figures" tabIndex={-1}>
          {texts.figures}
        </h2>
        <FigureTable
          caption={texts.caption(heading.name, formatsFor(language).period(period))}
          subject={subject}
          groups={groups}
          hrefOf={links.map}
        />
        {profile && <p className={styles.note}>{profileNotes(profile, language).join(' ')}</p>}
      </section>
      {profile?.children && (
        <ChildTable
          parts={profile.children}
          name={heading.name}
          period={period}
          hrefOf={(id) => links.profile(profile.children?.level.id ?? level.id, id)}
        />
      )}
      {profile && (
        <>
          <LackList lacks={profile.lacks} />
          {profile.similar && <SimilarAreas similar={profile.similar} hrefOf={profileOf} />}
          <SourceList sources={profile.sources} release={heading.release} link={links.self} />
        </>
      )}
    </article>
  )
}

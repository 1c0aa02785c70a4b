// What an analyst looks for: every other view, in groups, behind one button.
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { showView } from '../../state/viewStore.ts'
import { Popover } from '../../ui/Popover.tsx'
import styles from './figures.module.css'
import { isOffered, moreViews, type MoreGroup } from './viewsOf.ts'

interface Props {
  readonly scene: Scene
  readonly manifest: Manifest
  readonly selected: View
}

const groups = Object.keys(moreViews) as readonly MoreGroup[]

export function MoreViews({ scene, manifest, selected }: Props) {
  const { tabs } = useTexts().figures
  return (
    <Popover
      label={tabs.more}
      buttonClass={styles.more}
      button={
        <>
          {tabs.more}
          <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
            <path d="m1 1 3.5 3.5L8 1" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </>
      }
    >
      {(close) =>
        groups.map((group) => (
          <section key={group} className={styles.group} aria-label={tabs.groups[group]}>
            <h3>{tabs.groups[group]}</h3>
            {moreViews[group]
              .filter((view) => isOffered(view, scene, manifest))
              .map((view) => (
                <button
                  key={view}
                  type="button"
                  className={styles.view}
                  aria-current={view === selected || undefined}
                  onClick={() => {
                    showView(view)
                    close()
                  }}
                >
                  {tabs[view]}
                </button>
              ))}
          </section>
        ))
      }
    </Popover>
  )
}

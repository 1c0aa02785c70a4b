// The two buttons that lead from the map of values to everything else the map can show.
import { Suspense } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { useTexts } from '../../../i18n/LanguageProvider.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { FilterSettings, ModeSettings } from './lazyMaps.ts'
import styles from './mapTools.module.css'
import { useOpening } from './openTool.ts'

interface Props {
  readonly scene: Scene
  readonly placement?: 'beside' | 'under'
}

export function MapTools({ scene, placement = 'beside' }: Props) {
  const { shell } = useTexts()
  const [modes, filters] = [useOpening('modes'), useOpening('filters')]
  const texts = shell.mapTools
  const { view } = scene
  const isFiltered = view.filters.length > 0
  return (
    <>
      <Popover
        label={texts.modes}
        buttonLabel={texts.modes}
        buttonClass={view.mode === 'value' ? styles.tool : `${styles.tool} ${styles.active}`}
        button={<Icon name="layers" />}
        placement={placement}
        opening={modes}
      >
        <Suspense fallback={<p className={styles.waiting}>{shell.loading}</p>}>
          <ModeSettings scene={scene} />
        </Suspense>
      </Popover>
      <Popover
        label={texts.filters}
        buttonLabel={texts.filters}
        buttonClass={isFiltered ? `${styles.tool} ${styles.active}` : styles.tool}
        button={<Icon name="filter" />}
        placement={placement}
        opening={filters}
      >
        <Suspense fallback={<p className={styles.waiting}>{shell.loading}</p>}>
          <FilterSettings scene={scene} />
        </Suspense>
      </Popover>
    </>
  )
}

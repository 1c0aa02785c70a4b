// Everything that shows figures, composed: the area, its tabs, the comparison, the source. What lies behind a tab is drawn
// only while the tab is chosen.
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { AreaFigures } from '../../features/area/AreaFigures.tsx'
import { SourceBlock } from '../../features/source/SourceBlock.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { showView } from '../../state/viewStore.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { Part } from '../parts/Part.tsx'
import styles from './figures.module.css'
import { CombinedFigures, Downloads, saveTable, ScopeSwitch } from './lazyOwn.ts'
import { MoreViews } from './MoreViews.tsx'
import { Panel } from './Panel.tsx'
import { useLackingView } from './useLackingView.ts'
import { isOffered, mainViews } from './viewsOf.ts'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly onZoomToArea: (id: string) => void
}

/** Something of the reader's own that comes only when it is asked for. */
function Own({ scene }: { scene: Scene }) {
  const { chosen, combined, view } = scene
  return (
    <Suspense fallback={null}>
      {(chosen.length > 0 || view.scope) && <ScopeSwitch scene={scene} />}
      {combined && <CombinedFigures scene={scene} />}
    </Suspense>
  )
}

export function Figures({ scene, outlines, onZoomToArea }: Props) {
  const release = useRelease()
  const client = useQueryClient()
  const { manifest } = release
  const { figures, shell } = useTexts()
  const wished = scene.view.view
  const view = isOffered(wished, scene, manifest) ? wished : 'map'
  useLackingView(view === wished ? undefined : wished)
  const main: readonly View[] = mainViews.filter((id) => isOffered(id, scene, manifest))
  const shown = main.includes(view) ? main : [...main, view]
  const [isDownloading, setIsDownloading] = useState(false)
  const download = () => void saveTable(scene, release, client)
  return (
    <div className={styles.figures}>
      <AreaFigures scene={scene} onZoomToArea={onZoomToArea} onOpenProfile={() => showView('profile')} />
      <Own scene={scene} />
      <Tabs
        label={figures.tabs.label}
        tabs={shown.map((id) => ({ id, label: figures.tabs[id] }))}
        selected={view}
        onSelect={showView}
        more={<MoreViews scene={scene} manifest={manifest} selected={view} />}
      >
        <Part name="view" resetKey={view}>
          <Suspense fallback={<p className={styles.waiting}>{shell.loading}</p>}>
            <Panel view={view} scene={scene} outlines={outlines} onDownload={download} />
          </Suspense>
        </Part>
      </Tabs>
      <SourceBlock
        scene={scene}
        manifest={manifest}
        onDownload={download}
        onMoreDownloads={() => setIsDownloading(true)}
      />
      {isDownloading && (
        <Suspense fallback={null}>
          <Downloads scene={scene} outlines={outlines} onClose={() => setIsDownloading(false)} />
        </Suspense>
      )}
    </div>
  )
}

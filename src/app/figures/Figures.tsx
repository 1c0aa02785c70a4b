// Everything that shows figures, composed: the area, its tabs, the comparison, the source. What lies behind a tab is drawn
// only while the tab is chosen.
import { Suspense } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { AreaFigures } from '../../features/area/AreaFigures.tsx'
import { MunicipalitiesPanel } from '../../features/municipalities/MunicipalitiesPanel.tsx'
import { SeriesPanel } from '../../features/series/SeriesPanel.tsx'
import { SourceBlock } from '../../features/source/SourceBlock.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { showView } from '../../state/viewStore.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { Part } from '../parts/Part.tsx'
import styles from './figures.module.css'
import { AreaTable, CountsPanel, RankingPanel, saveTable } from './lazyPanels.ts'
import { viewsOf } from './viewsOf.ts'

interface Props {
  readonly scene: Scene
  readonly onZoomToArea: (id: string) => void
}

interface PanelProps {
  readonly view: View
  readonly scene: Scene
  readonly onDownload: () => void
}

function Panel({ view, scene, onDownload }: PanelProps) {
  if (view === 'ranking') return <RankingPanel scene={scene} />
  if (view === 'counts') return <CountsPanel scene={scene} />
  if (view === 'table') return <AreaTable scene={scene} onDownload={onDownload} />
  return (
    <>
      <SeriesPanel scene={scene} />
      <MunicipalitiesPanel scene={scene} />
    </>
  )
}

export function Figures({ scene, onZoomToArea }: Props) {
  const { manifest } = useRelease()
  const { figures, shell } = useTexts()
  const offered = viewsOf(scene)
  const view = offered.includes(scene.view.view) ? scene.view.view : 'map'
  const download = () => void saveTable(scene, manifest.release.id)
  return (
    <div className={styles.figures}>
      <AreaFigures scene={scene} onZoomToArea={onZoomToArea} />
      <Tabs
        label={figures.tabs.label}
        tabs={offered.map((id) => ({ id, label: figures.tabs[id] }))}
        selected={view}
        onSelect={showView}
      >
        <Part name="view" resetKey={view}>
          <Suspense fallback={<p className={styles.waiting}>{shell.loading}</p>}>
            <Panel view={view} scene={scene} onDownload={download} />
          </Suspense>
        </Part>
      </Tabs>
      <SourceBlock scene={scene} manifest={manifest} onDownload={download} />
    </div>
  )
}

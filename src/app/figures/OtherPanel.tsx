// Every view but the first. Where each of them lies is a list of its own, which the first script does not carry.
import { mostIndicators } from '../../core/scene/profile/indicatorSet.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import {
  AreaTable,
  ComparePanel,
  CountsPanel,
  DistributionPanel,
  InequalityPanel,
  MovedPanel,
  PatternPanel,
  RankingPanel,
  ScatterPanel,
  StatisticsPanel,
} from './lazyPanels.ts'
import {
  HeatmapPanel,
  IndicatorSet,
  MatrixPanel,
  ParallelPanel,
  PyramidPanel,
  RadarPanel,
  SimilarPanel,
  SpinePanel,
  TypesPanel,
} from './lazyProfiles.ts'

interface Props {
  readonly view: Exclude<View, 'map' | 'profile' | 'report'>
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly onDownload: () => void
}

export function OtherPanel({ view, scene, outlines, onDownload }: Props) {
  switch (view) {
    case 'ranking':
      return <RankingPanel scene={scene} />
    case 'compare':
      return <ComparePanel scene={scene} />
    case 'scatter':
      return <ScatterPanel scene={scene} />
    case 'table':
      return <AreaTable scene={scene} onDownload={onDownload} />
    case 'counts':
      return <CountsPanel scene={scene} />
    case 'distribution':
      return <DistributionPanel scene={scene} />
    case 'statistics':
      return <StatisticsPanel scene={scene} />
    case 'moved':
      return <MovedPanel scene={scene} />
    case 'inequality':
      return <InequalityPanel scene={scene} />
    case 'pattern':
      return <PatternPanel scene={scene} outlines={outlines} />
    case 'pyramid':
      return <PyramidPanel scene={scene} />
    case 'similar':
    case 'spine':
    case 'radar':
    case 'heatmap':
    case 'parallel':
    case 'matrix':
    case 'types':
      return <ManyPanel view={view} scene={scene} outlines={outlines} />
  }
}

type ManyView = 'similar' | 'spine' | 'radar' | 'heatmap' | 'parallel' | 'matrix' | 'types'

/** So many indicators each chart can show and still be read. */
const most: Record<ManyView, number> = {
  ...mostIndicators,
  similar: 20,
  matrix: 12,
  types: 12,
}

interface ManyProps {
  readonly view: ManyView
  readonly scene: Scene
  readonly outlines: MapOutlines
}

function ManyPanel({ view, scene, outlines }: ManyProps) {
  const picker = (
    <IndicatorSet
      scene={scene}
      most={most[view]}
      from={view === 'similar' || view === 'types' ? 'headlines' : 'map'}
    />
  )
  switch (view) {
    case 'similar':
      return <SimilarPanel scene={scene} picker={picker} />
    case 'spine':
      return <SpinePanel scene={scene} picker={picker} />
    case 'radar':
      return <RadarPanel scene={scene} picker={picker} />
    case 'heatmap':
      return <HeatmapPanel scene={scene} picker={picker} />
    case 'parallel':
      return <ParallelPanel scene={scene} picker={picker} />
    case 'matrix':
      return <MatrixPanel scene={scene} picker={picker} />
    case 'types':
      return <TypesPanel scene={scene} outlines={outlines} picker={picker} />
  }
}

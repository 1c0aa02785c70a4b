// The part of the figures that the reader chose.
import { lazy } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import { MunicipalitiesPanel } from '../../features/municipalities/MunicipalitiesPanel.tsx'
import { SeriesPanel } from '../../features/series/SeriesPanel.tsx'
import type { MapOutlines } from '../../map/mapPicture.ts'

const OtherPanel = lazy(async () => ({ default: (await import('./OtherPanel.tsx')).OtherPanel }))

interface Props {
  readonly view: View
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly onDownload: () => void
}

export function Panel({ view, ...props }: Props) {
  if (view !== 'map') return <OtherPanel view={view} {...props} />
  return (
    <>
      <SeriesPanel scene={props.scene} />
      <MunicipalitiesPanel scene={props.scene} />
    </>
  )
}

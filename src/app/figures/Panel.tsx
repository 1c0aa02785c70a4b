// The part of the figures that the reader chose.
import { lazy, Suspense } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import type { View } from '../../core/view/viewState.ts'
import { SeriesPanel } from '../../features/series/SeriesPanel.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { MapOutlines } from '../../map/mapPicture.ts'
import styles from './figures.module.css'

const municipalities = () => import('../../features/municipalities/MunicipalitiesPanel.tsx')
// Most pages begin with it: it is on its way while the figures are. If it fails, it is asked for again where it is shown, and the
// part of the screen around it says so.
municipalities().catch(() => undefined)
const MunicipalitiesPanel = lazy(async () => ({ default: (await municipalities()).MunicipalitiesPanel }))
const OtherPanel = lazy(async () => ({ default: (await import('./OtherPanel.tsx')).OtherPanel }))

interface Props {
  readonly view: View
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly onDownload: () => void
}

export function Panel({ view, ...props }: Props) {
  const { shell } = useTexts()
  if (view !== 'map' && view !== 'profile' && view !== 'report') return <OtherPanel view={view} {...props} />
  return (
    <>
      <SeriesPanel scene={props.scene} />
      <Suspense fallback={<p className={styles.waiting}>{shell.loading}</p>}>
        <MunicipalitiesPanel scene={props.scene} />
      </Suspense>
    </>
  )
}

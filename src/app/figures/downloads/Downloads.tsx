// The dialog of everything that can be taken along, with the pictures of this view.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { wholeLink } from '../../../core/view/wholeLink.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useSite } from '../../../data/useSite.tsx'
import { loadPlotted } from '../../../data/picture/loadPlotted.ts'
import { useViewMaterial } from '../../../data/picture/useViewMaterial.ts'
import { ExportDialog } from '../../../features/export/ExportDialog.tsx'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { viewPictures } from './viewPictures.ts'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly onClose: () => void
}

export function Downloads({ scene, outlines, onClose }: Props) {
  const release = useRelease()
  const { manifest } = release
  const { start } = useSite()
  const language = useLanguage()
  const loadMaterial = useViewMaterial()
  const pageUrl = new URL('.', document.baseURI).href
  const pictures = useMemo(() => {
    // A file is passed on: its link leads to the very figures in it, whatever is released later.
    const view = { ...scene.view, release: manifest.release.id }
    const link = new URL(wholeLink(manifest, view, { start }), pageUrl).href
    return viewPictures({ scene, outlines, manifest, link, language, loadMaterial })
  }, [scene, outlines, manifest, start, language, pageUrl, loadMaterial])
  const client = useQueryClient()
  const ofPlot = useCallback(() => loadPlotted(client, release, scene), [client, release, scene])
  return (
    <ExportDialog
      scene={scene}
      pageUrl={pageUrl}
      pictures={pictures}
      loadPlotted={ofPlot}
      onClose={onClose}
    />
  )
}

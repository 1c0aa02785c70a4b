// Everything that can be taken along of a view: which file is good for what, and the button for it.
import { useEffect, useMemo, useState } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { loadSiteFiles, type SiteFile } from '../../data/siteFiles.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { headingText } from '../../i18n/sentences/heading/headingText.ts'
import { exportTexts } from '../../i18n/texts/export/dialog.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { exportChoices } from './exportChoices.ts'
import styles from './exportDialog.module.css'
import type { ExportSource, LoadPlotted, PictureChoice } from './exportJob.ts'
import { ExportRow } from './ExportRow.tsx'
import { useMaking, type Making } from './useMaking.ts'

interface Props {
  readonly scene: Scene
  /** Address of the page's folder, where `config.json` lies. */
  readonly pageUrl: string
  readonly pictures?: readonly PictureChoice[]
  readonly loadPlotted?: LoadPlotted
  readonly onClose: () => void
}

const noPictures: readonly PictureChoice[] = []
const idle: Making = { kind: 'idle' }

/** Undefined while it is on its way, and where the page was not built and so has no list. */
function useSiteFiles(pageUrl: string): readonly SiteFile[] | undefined {
  const [files, setFiles] = useState<readonly SiteFile[]>()
  useEffect(
    function askForList() {
      const controller = new AbortController()
      loadSiteFiles(pageUrl, { signal: controller.signal }).then(
        (loaded) => {
          if (loaded.kind === 'loaded') setFiles(loaded.value.files)
        },
        (error: unknown) => {
          if (!controller.signal.aborted) throw error
        },
      )
      return () => controller.abort()
    },
    [pageUrl],
  )
  return files
}

export function ExportDialog({ scene, pageUrl, pictures = noPictures, loadPlotted, onClose }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(exportTexts)
  const release = useRelease()
  const site = useSite()
  const siteFiles = useSiteFiles(pageUrl)
  const { making, start, cancel } = useMaking()
  const groups = useMemo(() => {
    const source: ExportSource = { scene, release, site, pageUrl, pictures, loadPlotted }
    return exportChoices(source, texts, siteFiles)
  }, [scene, release, site, pageUrl, pictures, loadPlotted, texts, siteFiles])
  const { bytes } = formatsFor(language)
  return (
    <Dialog title={texts.title} closeLabel={texts.close} onClose={onClose}>
      <p className={styles.view}>{headingText(scene, language)}</p>
      {groups.map(({ id, choices }) => (
        <section key={id} aria-labelledby={`export-${id}`}>
          <h3 id={`export-${id}`} className={styles.group}>
            {texts.groups[id]}
          </h3>
          <ul className={styles.rows}>
            {choices.map((choice) => (
              <ExportRow
                key={choice.id}
                choice={choice}
                making={making.kind !== 'idle' && making.id === choice.id ? making : idle}
                isBusy={making.kind === 'making'}
                start={start}
                cancel={cancel}
              />
            ))}
          </ul>
        </section>
      ))}
      <output className={styles.spoken}>
        {making.kind === 'done' && texts.done(making.file, bytes(making.bytes))}
      </output>
    </Dialog>
  )
}

// Picture and table of the frame's view, for pages that allow neither frame nor script.
import { useEffect, useMemo, useState } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import { useViewMaterial } from '../../../data/picture/useViewMaterial.ts'
import { citationFacts } from '../../../export/citation/citationFacts.ts'
import { staticSnippet } from '../../../export/embed/staticSnippet.ts'
import { staticTable } from '../../../export/embed/staticTable.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { describeScene } from '../../../i18n/sentences.ts'
import { caption } from '../../../i18n/sentences/description/caption.ts'
import { textsIn } from '../../../i18n/textsIn.ts'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import { staticTexts } from '../../../i18n/texts/share/embedStatic.ts'
import { Button } from '../../../ui/Button.tsx'
import { saveBlob } from '../../../ui/saveFile.ts'
import styles from './snippets.module.css'
import {
  pictureFile,
  pictureSize,
  type PictureFormat,
  type PictureOf,
  type PictureSize,
} from './pictureFile.ts'
import { SnippetField } from './SnippetField.tsx'

export interface StillProps {
  /** Without what is made here. */
  readonly picture: Omit<PictureOf, 'link' | 'loadMaterial'>
  /** Address of the page. */
  readonly page: string
}

/** More rows no editor pastes. */
const mostRows = 1000

/** The size that the picture will have; the usual one until it is known, or where it cannot be drawn. */
function useSize(picture: PictureOf, isNeeded: boolean): PictureSize {
  const [size, setSize] = useState<PictureSize>({ width: 1200, height: 800 })
  useEffect(
    function measure() {
      if (!isNeeded) return undefined
      let isHere = true
      pictureSize(picture).then(
        (found) => isHere && setSize(found),
        () => undefined,
      )
      return () => {
        isHere = false
      }
    },
    [picture, isNeeded],
  )
  return size
}

function captionOf({ scene, manifest, language }: PictureOf): string {
  const words = caption(scene, language, { release: manifest.release.id })
  const rights = [manifest.publisher.name, textsIn(language).figures.source.license(manifest.license)]
  const notice = textIn(manifest.notice, language)
  return [words, `${rights.join(', ')}.`, ...(notice === '' ? [] : [notice])].join(' ')
}

function htmlOf(picture: PictureOf, size: PictureSize, file: string): string {
  const { scene, language, link } = picture
  const words = describeScene(scene, language)
  return staticSnippet({
    picture: { file, ...size },
    alternative: words.mapDescription,
    caption: captionOf(picture),
    link: { url: link, text: staticTexts[language].interactive },
    tableTitle: staticTexts[language].tableTitle(words.heading),
    table: staticTable(scene, language),
  })
}

export function StillSnippet({ picture: given, page }: StillProps) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embeddingTexts)
  const [isFailed, setIsFailed] = useState(false)
  const { scene, outlines, manifest, language } = given
  const { key, link } = useMemo(
    () => citationFacts(scene, manifest, { page }, language),
    [scene, manifest, page, language],
  )
  const loadMaterial = useViewMaterial()
  const picture = useMemo(
    () => ({ scene, outlines, manifest, language, link, loadMaterial }),
    [scene, outlines, manifest, language, link, loadMaterial],
  )
  const rows = scene.rows.filter(({ isFiltered }) => isFiltered !== true).length
  const isTooLong = rows > mostRows
  const size = useSize(picture, !isTooLong)
  const html = useMemo(
    () => (isTooLong ? '' : htmlOf(picture, size, `${key}.png`)),
    [isTooLong, picture, size, key],
  )
  const save = (format: PictureFormat) =>
    pictureFile(picture, format).then(
      (blob) => {
        setIsFailed(false)
        saveBlob(`${key}.${format}`, blob)
      },
      () => setIsFailed(true),
    )
  if (isTooLong) return <p className={styles.note}>{texts.manyRows(f.count(rows))}</p>
  return (
    <>
      <p className={styles.note}>{texts.stillNote}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void save('png')}>{texts.png}</Button>
        <Button onClick={() => void save('svg')}>{texts.svg}</Button>
      </div>
      {isFailed && <p role="alert">{texts.pictureFailed}</p>}
      <SnippetField html={html} />
    </>
  )
}

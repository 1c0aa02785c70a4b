// The link as a QR code: to look at, and as a file for paper and slides.
import { useMemo } from 'react'
import { isEasy, leastCentimetres, qrCode, qrSvg, type QrCode } from '../../../export/qr/qrCode.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { linkTexts } from '../../../i18n/texts/share/link.ts'
import { Button } from '../../../ui/Button.tsx'
import { saveFile } from '../../../ui/saveFile.ts'
import styles from './share.module.css'

/** Sharp at 10 cm and 300 dpi. */
const pngPixels = 1200

function savePng(code: QrCode): void {
  const scale = Math.max(1, Math.floor(pngPixels / code.size))
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = code.size * scale
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000000'
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++)
      if (code.isDark(x, y)) pen.fillRect(x * scale, y * scale, scale, scale)
  canvas.toBlob((blob) => blob && saveFile('qr-code.png', blob, 'image/png'), 'image/png')
}

export function LinkCode({ link, title }: { link: string; title: string }) {
  const texts = useTextsOf(linkTexts)
  const f = formatsFor(useLanguage())
  const code = useMemo(() => qrCode(link), [link])
  if (!code) return <p>{texts.tooLong}</p>
  const centimetres = leastCentimetres(code)
  const width = f.number(centimetres, Number.isInteger(centimetres) ? 0 : 1)
  const name = texts.codeAlt(title)
  return (
    <>
      <svg
        className={styles.squares}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg cannot be an img without a second file
        role="img"
        aria-label={name}
      >
        <path fill="#ffffff" d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
        <path fill="#000000" d={code.path} />
      </svg>
      <p>{isEasy(code) ? texts.small(width) : texts.fine(width)}</p>
      <div className={styles.actions}>
        <Button onClick={() => saveFile('qr-code.svg', qrSvg(code, name), 'image/svg+xml')}>
          {texts.saveSvg}
        </Button>
        <Button onClick={() => savePng(code)}>{texts.savePng}</Button>
      </div>
    </>
  )
}

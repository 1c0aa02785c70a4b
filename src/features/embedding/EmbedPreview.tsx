// The frame at three widths, smaller where there is no room; and once more, unseen, in the narrowest column that it promises to
// fit: what that needs is the height of the snippet.
import { useState } from 'react'
import { leastHeight } from '../../core/view/embed/messages.ts'
import { useWidth } from '../../charts/useWidth.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../i18n/texts/share/embedding.ts'
import { EmbedFrame } from './EmbedFrame.tsx'
import styles from './embedding.module.css'

const widths = [320, 640, 1000] as const
const narrowest = 280

interface Props {
  readonly url: string
  readonly title: string
  readonly onNeededHeight: (height: number) => void
}

export function EmbedPreview({ url, title, onNeededHeight }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embeddingTexts)
  const [width, setWidth] = useState<number>(640)
  const [height, setHeight] = useState(480)
  const [room, available] = useWidth<HTMLDivElement>(640)
  const scale = Math.min(1, available / width)
  return (
    <section className={styles.preview} aria-label={texts.preview}>
      <fieldset className={styles.widths}>
        <legend>{texts.width}</legend>
        {widths.map((each) => (
          <label key={each}>
            <input type="radio" name="embed-width" checked={each === width} onChange={() => setWidth(each)} />
            {texts.pixels(f.count(each))}
          </label>
        ))}
        <span className={styles.scaled}>{scale < 1 && texts.scaled(f.percent(scale))}</span>
      </fieldset>
      <div ref={room} className={styles.room} style={{ height: Math.ceil(height * scale) }}>
        <div className={styles.scaledFrame} style={{ transform: `scale(${scale})` }}>
          <EmbedFrame url={url} title={`${texts.preview}: ${title}`} width={width} onHeight={setHeight} />
        </div>
      </div>
      <div className={styles.unseen} aria-hidden="true" inert>
        <EmbedFrame
          url={url}
          title={texts.preview}
          width={narrowest}
          height={leastHeight}
          onHeight={onNeededHeight}
        />
      </div>
    </section>
  )
}

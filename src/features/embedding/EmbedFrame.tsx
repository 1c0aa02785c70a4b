// The frame itself, as another page would show it. A change of its address makes no entry in the history of this page.
import { useEffect, useRef, useState } from 'react'
import { heightOf } from '../../core/view/embed/heightMessage.ts'
import styles from './embedding.module.css'

interface Props {
  /** Absolute, of this site. */
  readonly url: string
  readonly title: string
  /** CSS pixels. */
  readonly width: number
  /** Absent: as high as it says itself. */
  readonly height?: number
  readonly onHeight?: (height: number) => void
}

/** Until it has said how high it is. */
const firstHeight = 480

export function EmbedFrame({ url, title, width, height, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(url)
  const [own, setOwn] = useState(firstHeight)
  const shown = useRef(first)
  useEffect(
    function hearHeight() {
      const hear = ({ source, origin, data }: MessageEvent) => {
        const around = frame.current?.contentWindow
        if (!around || source !== around || origin !== location.origin) return
        const told = heightOf(data)
        if (told === undefined) return
        setOwn(told)
        onHeight?.(told)
      }
      window.addEventListener('message', hear)
      return () => window.removeEventListener('message', hear)
    },
    [onHeight],
  )
  useEffect(
    function followAddress() {
      if (shown.current === url) return
      shown.current = url
      frame.current?.contentWindow?.location.replace(url)
    },
    [url],
  )
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this very site
    <iframe
      ref={frame}
      className={styles.frame}
      src={first}
      title={title}
      style={{ width, height: height ?? own }}
    />
  )
}

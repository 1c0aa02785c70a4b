// The one place that speaks: after a pause, and never while the periods play.
import { useEffect, useState } from 'react'
import { useAnnouncement } from '../../state/announceStore.ts'
import { useIsPlaying } from '../../state/playStore.ts'

export function LiveRegion() {
  const { text, pauseMs } = useAnnouncement()
  const isPlaying = useIsPlaying()
  const [said, setSaid] = useState('')
  useEffect(
    function speakAfterPause() {
      if (isPlaying) return undefined
      const timer = setTimeout(() => setSaid(text), pauseMs)
      return () => clearTimeout(timer)
    },
    [text, pauseMs, isPlaying],
  )
  return (
    <output aria-live="polite" className="visually-hidden">
      {said}
    </output>
  )
}

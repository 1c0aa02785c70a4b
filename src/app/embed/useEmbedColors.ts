import { useEffect } from 'react'
import type { EmbedColors } from '../../core/view/embed/embedColors.ts'

/** Sets the host page's colours where they can be read, and takes them back. */
export function useEmbedColors({ accent, paper }: EmbedColors): void {
  useEffect(
    function setColors() {
      const { style } = document.documentElement
      if (accent !== undefined) style.setProperty('--primary', accent)
      if (paper !== undefined) style.setProperty('--surface', paper)
      return () => {
        if (accent !== undefined) style.removeProperty('--primary')
        if (paper !== undefined) style.removeProperty('--surface')
      }
    },
    [accent, paper],
  )
}

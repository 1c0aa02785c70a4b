import { useEffect, useState, type RefObject } from 'react'

/** Whether the element fills the screen, and how to change that; `toggle` is absent where the browser cannot. */
export function useFullScreen(element: RefObject<HTMLElement | null>): {
  readonly isOn: boolean
  readonly toggle: (() => void) | undefined
} {
  const [isOn, setOn] = useState(false)
  useEffect(
    function followFullScreen() {
      const follow = (): void => setOn(document.fullscreenElement === element.current)
      document.addEventListener('fullscreenchange', follow)
      return () => document.removeEventListener('fullscreenchange', follow)
    },
    [element],
  )
  if (!document.fullscreenEnabled) return { isOn, toggle: undefined }
  // A refusal (a frame that may not) leaves everything as it is; `fullscreenchange` tells the rest.
  const refuse = (error: unknown): void => console.warn('No full screen.', error)
  return {
    isOn,
    toggle: () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(refuse)
      else element.current?.requestFullscreen().catch(refuse)
    },
  }
}

import { useEffect, useState } from 'react'

/** Whether something fills the screen, and how to change that; `toggle` is absent where the browser cannot. */
export function useFullScreen(): {
  readonly isOn: boolean
  readonly toggle: ((element: HTMLElement | null) => void) | undefined
} {
  const [isOn, setOn] = useState(false)
  useEffect(function followFullScreen() {
    const follow = (): void => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  if (!document.fullscreenEnabled) return { isOn, toggle: undefined }
  // Refused (a frame that may not): everything stays as it is, and `fullscreenchange` tells what is.
  const stayAsItIs = (): void => undefined
  return {
    isOn,
    toggle: (element) => {
      if (document.fullscreenElement) document.exitFullscreen().catch(stayAsItIs)
      else element?.requestFullscreen().catch(stayAsItIs)
    },
  }
}

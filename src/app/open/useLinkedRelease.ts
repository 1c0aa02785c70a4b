import { useSyncExternalStore } from 'react'
import { parseLink } from '../../core/view/link.ts'

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

/** The release the address pins, if any. */
export const useLinkedRelease = (): string | undefined =>
  useSyncExternalStore(subscribe, () => parseLink(location.hash).wish.release)

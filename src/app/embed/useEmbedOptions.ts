import { useMemo, useSyncExternalStore } from 'react'
import { splitEmbedLink, type SplitLink } from '../../core/view/embed/embedOptions.ts'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** What the address says about the frame, kept in step with it. */
export function useEmbedOptions(): SplitLink {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => splitEmbedLink(hash), [hash])
}

import { useLayoutEffect } from 'react'

/** Says on the root element how far the page is; automation waits for it. */
export function usePageState(state: 'loading' | 'ready' | 'error'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['app'] = state
  }, [state])
}

import { useEffect, type RefObject } from 'react'

/**
 * What was in use may go with what it did: the last filter with its button, a field with its form. The focus stays in `panel` then,
 * so that Escape and Tab go on from there.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(
    function keepFocus() {
      const { current } = panel
      if (!isOpen || !current) return undefined
      let isWithin = current.contains(document.activeElement)
      const follow = ({ target }: FocusEvent) => {
        isWithin = target instanceof Node && current.contains(target)
      }
      const observer = new MutationObserver(() => {
        if (isWithin && document.activeElement === document.body) current.focus()
      })
      document.addEventListener('focusin', follow)
      observer.observe(current, { childList: true, subtree: true })
      return () => {
        document.removeEventListener('focusin', follow)
        observer.disconnect()
      }
    },
    [panel, isOpen],
  )
}

import { useEffect } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { announce } from '../../state/announceStore.ts'

/** Below a second nobody wonders. */
const longMs = 1000

/** Says that something is on its way where it takes long; what came is said by the scene itself. */
export function useAnnounceLoading(isLoading: boolean): void {
  const { loading } = useTexts().shell
  useEffect(
    function sayLoading() {
      if (!isLoading) return undefined
      const timer = setTimeout(() => announce(loading), longMs)
      return () => clearTimeout(timer)
    },
    [isLoading, loading],
  )
}

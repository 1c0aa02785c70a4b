import { useEffect } from 'react'

/** Sets the site's own values of the tokens, and takes them back. */
export function useTheme(theme: Readonly<Record<string, string>>): void {
  useEffect(
    function setTokens() {
      const { style } = document.documentElement
      for (const [name, value] of Object.entries(theme)) style.setProperty(`--${name}`, value)
      return () => {
        for (const name of Object.keys(theme)) style.removeProperty(`--${name}`)
      }
    },
    [theme],
  )
}

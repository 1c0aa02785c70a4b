import { useEffect, useState } from 'react'

/** False until `ms` have passed since `key` changed. */
export function usePatience(key: string, ms: number): boolean {
  const [over, setOver] = useState<string>()
  useEffect(
    function wait() {
      const timer = setTimeout(() => setOver(key), ms)
      return () => clearTimeout(timer)
    },
    [key, ms],
  )
  return over === key
}

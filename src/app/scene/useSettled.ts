import { useEffect, useState } from 'react'

/** A value once it has stayed the same for `ms`: for what may come after the picture. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(
    function waitUntilStill() {
      const timer = setTimeout(() => setSettled(value), ms)
      return () => clearTimeout(timer)
    },
    [value, ms],
  )
  return settled
}

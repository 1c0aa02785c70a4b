import { useEffect, useState } from 'react'

/** A reader who steps through periods goes on sooner. */
const settledMs = 250

/** A value once it has stayed the same for a moment: for what may come after the picture. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(
    function waitUntilStill() {
      const timer = setTimeout(() => setSettled(value), settledMs)
      return () => clearTimeout(timer)
    },
    [value],
  )
  return settled
}

// A chart that comes to the page part by part, so that no task of the page is long when its code runs for the first time.
import { useEffect, useState } from 'react'

/** How many of the chart's parts are there: none at first, then one more in each task, until all of them are. */
export function useParts(all: number): number {
  const [parts, setParts] = useState(0)
  useEffect(() => {
    if (parts >= all) return undefined
    const timer = setTimeout(() => setParts(parts + 1))
    return () => clearTimeout(timer)
  }, [parts, all])
  return parts
}

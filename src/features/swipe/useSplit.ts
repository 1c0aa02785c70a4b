// How two maps lie. The line follows pointer and keys at once; the view has it once it rests, since each change of the view
// draws both maps anew.
import { useEffect, useState } from 'react'
import { setPanel, useSetting } from '../../state/viewStore.ts'
import { arrangementOf, shareOf, type Arrangement } from './arrangement.ts'

const restMs = 250

interface SplitMaps {
  readonly how: Arrangement
  /** Where the line stands or stood last, of the width, 0 to 1. */
  readonly share: number
  readonly slideTo: (share: number) => void
  readonly arrange: (how: Arrangement) => void
}

export function useSplit(): SplitMaps {
  const split = useSetting('split')
  const [line, setLine] = useState({ of: split, share: shareOf(split) ?? 0.5, isMoved: false })
  // Back, forward or a button changed the view: what it says counts, and a line waits where it was.
  if (line.of !== split) setLine({ of: split, share: shareOf(split) ?? line.share, isMoved: false })
  useEffect(
    function keepWhereItRests() {
      if (!line.isMoved) return undefined
      const timer = setTimeout(() => setPanel('split', Math.round(line.share * 100)), restMs)
      return () => clearTimeout(timer)
    },
    [line],
  )
  return {
    how: line.isMoved ? 'slide' : arrangementOf(split),
    share: line.share,
    slideTo: (share) => setLine({ of: split, share, isMoved: true }),
    arrange: (how) => setPanel('split', how === 'slide' ? Math.round(line.share * 100) : how),
  }
}

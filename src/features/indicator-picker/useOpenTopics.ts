// Which topics are open: those on the way to the chosen indicator, and what the reader opens or closes besides.
import { useState } from 'react'

export interface OpenTopics {
  readonly isOpen: (id: string) => boolean
  readonly toggle: (id: string) => void
}

export function useOpenTopics(chosen: string, path: readonly string[]): OpenTopics {
  const [state, setState] = useState({ chosen, open: new Set(path) })
  // Another indicator was chosen, perhaps elsewhere (search, link): its topic opens, too.
  if (state.chosen !== chosen) setState({ chosen, open: new Set([...state.open, ...path]) })
  return {
    isOpen: (id) => state.open.has(id),
    toggle: (id) => {
      const open = new Set(state.open)
      if (!open.delete(id)) open.add(id)
      setState({ chosen, open })
    },
  }
}

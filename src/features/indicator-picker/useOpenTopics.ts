// Which topics are open: those on the way to the chosen indicator, and what the reader opens or closes besides.
import { useState } from 'react'

export interface OpenTopics {
  readonly isOpen: (id: string) => boolean
  readonly toggle: (id: string) => void
}

export function useOpenTopics(path: readonly string[]): OpenTopics {
  const key = path.join('/')
  const [state, setState] = useState({ key, open: new Set(path) })
  // An indicator of another topic was chosen elsewhere (search, link): its topic opens, too.
  if (state.key !== key) setState({ key, open: new Set([...state.open, ...path]) })
  return {
    isOpen: (id) => state.open.has(id),
    toggle: (id) => {
      const open = new Set(state.open)
      if (!open.delete(id)) open.add(id)
      setState({ key, open })
    },
  }
}

// Keeps the talk with the page around: made and ended with the frame, told of what is chosen and of what failed.
import { useEffect, useEffectEvent, useState } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import type { FromParent } from '../../../core/view/embed/messages.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useSite } from '../../../data/useSite.tsx'
import { parentOrigin } from './parentOrigin.ts'
import { startParentTalk, type ParentTalk } from './parentTalk.ts'

/** As if the address had been changed from outside: the same reader, the same checks, no entry in the history. */
function follow(message: FromParent): void {
  if (message.type !== 'setState') return
  const hash = `#${message.payload.link.replace(/^#/, '')}`
  if (hash === location.hash) window.dispatchEvent(new HashChangeEvent('hashchange'))
  else location.replace(hash)
}

/** `error`: code of what cannot be shown. */
export function useParentTalk(scene: Scene | undefined, error: string | undefined): ParentTalk | undefined {
  const { config } = useSite()
  const { manifest } = useRelease()
  const [talk, setTalk] = useState<ParentTalk>()
  const readParents = useEffectEvent(() => config.embedParents)
  useEffect(function keepTalk() {
    const { ancestorOrigins } = location as Location & { ancestorOrigins?: DOMStringList }
    const made = startParentTalk({
      frame: window,
      parent: window.parent === window ? undefined : window.parent,
      origin: parentOrigin(readParents(), { ancestorOrigins, referrer: document.referrer }),
      onMessage: follow,
    })
    // oxlint-disable-next-line react/set-state-in-effect -- made of the window, which is there only now
    setTalk(made)
    return () => made.stop()
  }, [])
  const release = manifest.release.id
  const isReady = scene !== undefined
  useEffect(
    function tellReady() {
      if (isReady) talk?.tell({ type: 'ready', payload: { release } })
    },
    [talk, isReady, release],
  )
  useEffect(
    function tellSelection() {
      if (!scene) return
      const { indicator, period, level, areas } = scene.view
      talk?.tell({ type: 'selection', payload: { indicator, period, level, areas } })
    },
    [talk, scene],
  )
  useEffect(
    function tellError() {
      if (error !== undefined) talk?.tell({ type: 'error', payload: { code: error } })
    },
    [talk, error],
  )
  return talk
}

// Addresses of other views from here: real links, which also work on paper turned PDF and in another window.
import { useMemo } from 'react'
import { linkOf } from '../../core/view/link.ts'
import { settleView } from '../../core/view/resolveView.ts'
import { withIndicator } from '../../core/view/transitions.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { useRelease } from '../useRelease.tsx'
import { useSite } from '../useSite.tsx'

export interface Links {
  /** The profile of an area of a level. */
  readonly profile: (level: string, id: string) => string
  /** An indicator on the map. */
  readonly map: (indicator: string) => string
  /** This page with its release, so that it shows the same in years. */
  readonly self: string
}

/** An empty fragment would leave the address as it is. */
const href = (link: string) => (link === '' ? '#' : link)

export function useLinks(view: ViewState): Links {
  const { id: release, manifest } = useRelease()
  const { start } = useSite()
  return useMemo(
    () => ({
      profile: (level, id) => {
        const area = level === view.level ? id : `${level}:${id}`
        return href(linkOf(manifest, { ...view, areas: [area], view: 'profile' }, start))
      },
      map: (indicator) => {
        const wished = { ...withIndicator(view, indicator), view: 'map' as const }
        return href(linkOf(manifest, settleView(manifest, wished, start).view, start))
      },
      self: new URL(linkOf(manifest, { ...view, release }, start), location.href).href,
    }),
    [view, release, manifest, start],
  )
}

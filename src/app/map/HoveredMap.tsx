import { useEffect } from 'react'
import { MapView, type MapViewProps } from '../../map/MapView.tsx'
import { announce } from '../../state/announceStore.ts'
import { useHovered } from '../../state/hoverStore.ts'

interface Props extends Omit<MapViewProps, 'hovered'> {
  readonly wordsOf: (id: string) => string
}

/** A step on the map is heard soon after the key. */
const walkPauseMs = 150

/** Follows the hovered area, so that nothing around the map is drawn anew while the pointer moves. */
export function HoveredMap({ wordsOf, ...props }: Props) {
  const hovered = useHovered()
  useEffect(
    function sayWalkedArea() {
      // Only the keyboard's walk is spoken; the pointer's way over the map would be noise.
      if (hovered !== undefined && document.activeElement?.matches('#map :focus-visible'))
        announce(wordsOf(hovered), walkPauseMs)
    },
    [hovered, wordsOf],
  )
  return <MapView {...props} hovered={hovered} />
}

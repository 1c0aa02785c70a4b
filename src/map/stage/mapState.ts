// How far the map is, as the page's automation reads it from `data-map` (docs/interfaces.md, section 5).
import type { GlState } from '../glMap/glSession.ts'

export type MapState = 'loading' | 'idle' | 'unavailable'

interface Facts {
  readonly hasPicture: boolean
  readonly isPainted: boolean
  readonly isMoving: boolean
  readonly mayUseGl: boolean
  readonly gl: GlState | undefined
}

/**
 * `idle`: everything is painted and nothing is on its way, MapLibre's takeover included. `unavailable`: MapLibre failed and the
 * picture map stays. Giving MapLibre up because it is slow here is a choice, not a failure.
 */
export function mapState({ hasPicture, isPainted, isMoving, mayUseGl, gl }: Facts): MapState {
  if (!hasPicture) return 'unavailable'
  if (!isPainted || isMoving) return 'loading'
  if (!mayUseGl) return 'idle'
  if (gl?.kind === 'failed') return gl.failure === 'slow' ? 'idle' : 'unavailable'
  return gl?.kind === 'ready' && !gl.isBusy ? 'idle' : 'loading'
}

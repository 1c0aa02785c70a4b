import type { Scene } from '../../../core/scene/scene.ts'

export type Several = 'multiples' | 'indicators' | 'swipe'

/** Whether several maps stand in the place of one. Two need another period to show. */
export function severalOf({ view, mode }: Scene): Several | undefined {
  if (view.mode === 'multiples' || view.mode === 'indicators') return view.mode
  return view.mode === 'swipe' && 'from' in mode ? 'swipe' : undefined
}

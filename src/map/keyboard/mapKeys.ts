// Which key does what on the map. All of them work only while the map has the focus; Tab always leaves it.
import type { Direction } from './areaWalk.ts'

export type MapCommand =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'choose'; readonly add: boolean }
  | { readonly kind: 'pan'; readonly direction: Direction }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  | { readonly kind: 'home' }
  | { readonly kind: 'leave' }

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** Undefined for a key that is not the map's: it stays the page's or the browser's. */
export function mapCommand({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): MapCommand | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const direction = directions[key]
  if (direction) return { kind: shiftKey ? 'pan' : 'go', direction }
  switch (key) {
    case 'PageDown':
      return { kind: 'step', by: 1 }
    case 'PageUp':
      return { kind: 'step', by: -1 }
    case 'Home':
      return { kind: 'end', which: 'first' }
    case 'End':
      return { kind: 'end', which: 'last' }
    case 'Enter':
    case ' ':
      return { kind: 'choose', add: shiftKey }
    case '+':
    case '=':
      return { kind: 'zoom', by: 1 }
    case '-':
      return { kind: 'zoom', by: -1 }
    case '0':
      return { kind: 'home' }
    case 'Escape':
      return { kind: 'leave' }
    default:
      return undefined
  }
}

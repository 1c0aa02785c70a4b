/** A step of an arrow key and of a page key. */
const step = 0.05
const leap = 0.2

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const moves: Readonly<Record<string, number>> = {
  ArrowRight: step,
  ArrowUp: step,
  ArrowLeft: -step,
  ArrowDown: -step,
  PageUp: leap,
  PageDown: -leap,
  Home: -1,
  End: 1,
}

/** Where a key of a slider leads, 0 to 1 in whole per cent; undefined for a key that is not the slider's. */
export function shareAfterKey(share: number, { key, ctrlKey, altKey, metaKey }: Key): number | undefined {
  const move = ctrlKey || altKey || metaKey ? undefined : moves[key]
  if (move === undefined) return undefined
  return Math.round(Math.min(1, Math.max(0, share + move)) * 100) / 100
}

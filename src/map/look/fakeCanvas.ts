// For tests: a 2D canvas that notes what it is told. happy-dom has none.

export interface DrawnCall {
  readonly name: string
  readonly values: readonly unknown[]
}

const noted = [
  'arc',
  'moveTo',
  'lineTo',
  'fill',
  'stroke',
  'setLineDash',
  'clearRect',
  'putImageData',
  'drawImage',
  'translate',
] as const

/** happy-dom has no paths either. */
class FakePath {
  readonly d: string
  constructor(d = '') {
    this.d = d
  }
}

/** Gives every canvas of the page such a context; answers with the list of all calls. To be undone with `restore`. */
export function fakeCanvases(): { readonly calls: DrawnCall[]; readonly restore: () => void } {
  const calls: DrawnCall[] = []
  const note = (name: string) =>
    function record(...values: unknown[]) {
      calls.push({ name, values })
    }
  const quiet = Object.fromEntries(
    ['beginPath', 'closePath', 'setTransform', 'save', 'restore', 'strokeText', 'fillText', 'fillRect'].map(
      (name) => [name, () => undefined],
    ),
  )
  const context = {
    ...quiet,
    ...Object.fromEntries(noted.map((name) => [name, note(name)])),
    measureText: (text: string) => ({ width: text.length * 6 }),
  }
  globalThis.Path2D ??= FakePath as unknown as typeof Path2D
  const before = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext') ?? {}
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    ...before,
    value(this: HTMLCanvasElement) {
      return { ...context, canvas: this }
    },
  })
  return {
    calls,
    restore: () => Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', before),
  }
}

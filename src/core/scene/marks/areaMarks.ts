// How each of up to ten chosen areas is marked, in every chart alike: by colour and by shape. The first bears the accent, which
// nothing else does.

export const markShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'invertedTriangle',
  'cross',
  'plus',
  'star',
  'hexagon',
  'ring',
] as const
export type MarkShape = (typeof markShapes)[number]

export interface AreaMark {
  readonly color: string
  readonly shape: MarkShape
}

/** CSS colours at least 3:1 against white, apart from each other also under colour-vision deficiency as far as shapes leave it to them. */
const colors = [
  'var(--chosen)',
  '#1c4a80',
  '#40808b',
  '#74599a',
  '#8a6d1f',
  '#5d6b2f',
  '#7a4b3a',
  '#2f6b57',
  '#6b6f76',
  '#2b2f36',
] as const

/** The mark of the chosen area at `index`, from 0; after ten they begin anew. */
export const areaMark = (index: number): AreaMark => ({
  color: colors[index % colors.length] ?? colors[0],
  shape: markShapes[index % markShapes.length] ?? 'circle',
})

const polygon = (corners: number, radius: number, turn: number, inner = 1): string =>
  Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners
    const r = radius * (i % 2 === 0 ? 1 : inner)
    return `${(r * Math.sin(angle)).toFixed(2)},${(-r * Math.cos(angle)).toFixed(2)}`
  }).join('L')

/** SVG path around (0, 0); `radius` in pixels, shapes of about equal weight. `ring` is meant to be stroked, not filled. */
export function markPath(shape: MarkShape, radius: number): string {
  const r = radius
  switch (shape) {
    case 'circle':
    case 'ring':
      return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`
    case 'square':
      return `M${polygon(4, r * 1.2, Math.PI / 4)}Z`
    case 'triangle':
      return `M${polygon(3, r * 1.3, 0)}Z`
    case 'invertedTriangle':
      return `M${polygon(3, r * 1.3, Math.PI)}Z`
    case 'diamond':
      return `M${polygon(4, r * 1.3, 0)}Z`
    case 'hexagon':
      return `M${polygon(6, r * 1.1, 0)}Z`
    case 'star':
      return `M${polygon(10, r * 1.4, 0, 0.45)}Z`
    case 'plus':
    case 'cross': {
      const [a, b] = [r * 1.1, r * 0.4]
      return shape === 'plus' ? pathOf(plusCorners(a, b)) : crossPath(a, b)
    }
  }
}

type Corner = readonly [x: number, y: number]

const plusCorners = (a: number, b: number): readonly Corner[] => [
  [-b, -a],
  [b, -a],
  [b, -b],
  [a, -b],
  [a, b],
  [b, b],
  [b, a],
  [-b, a],
  [-b, b],
  [-a, b],
  [-a, -b],
  [-b, -b],
]

const pathOf = (corners: readonly Corner[]): string =>
  `M${corners.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}Z`

/** The plus turned by 45°. */
const crossPath = (a: number, b: number): string =>
  pathOf(plusCorners(a, b).map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2] as const))

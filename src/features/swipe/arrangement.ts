import { undivided, type PanelSettings } from '../../core/view/viewState.ts'

type Split = PanelSettings['split']

/** How the two maps lie: one over the other up to a line, either one whole, or side by side. */
export const arrangements = ['slide', ...undivided] as const
export type Arrangement = (typeof arrangements)[number]

/** Share of the width in which the left map shows; undefined: side by side. `share`: where the reader drew the line. */
export function cutOf(how: Arrangement, share: number): number | undefined {
  switch (how) {
    case 'slide':
      return share
    case 'left':
      return 1
    case 'right':
      return 0
    case 'beside':
      return undefined
  }
}

export const arrangementOf = (split: Split): Arrangement => (typeof split === 'number' ? 'slide' : split)
/** Where the line stands, 0 to 1; undefined where there is none. */
export const shareOf = (split: Split): number | undefined =>
  typeof split === 'number' ? split / 100 : undefined

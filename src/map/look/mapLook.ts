// How the map looks, for both painters and the overlay: colours from the page's tokens, widths in CSS pixels.

export interface MapLook {
  readonly ground: string
  readonly border: string
  readonly rim: string
  readonly chosen: string
  readonly hovered: string
  readonly combined: string
  /** Light line under marks, halo around names: 3:1 against any fill together with the line itself. */
  readonly casing: string
  readonly label: string
  readonly font: string
}

export const rimWidth = 1.25
export const parentBorderWidth = 1.25
export const chosenWidth = 2.5
export const hoveredWidth = 1.75
/** Around combined areas: dashes in the colour of text, white between them, so that they stand out from any fill and any printer's. */
export const combinedWidth = 2.5
export const combinedDash = [7, 5] as const
/** What a casing shows on each side of its line. */
export const casingWidth = 1.25
/** Of what tells several chosen areas apart. */
export const markRadius = 6
export const labelSize = 12.5
export const labelHalo = 3

/** Tokens of `app/tokens.css`; the words after them serve where the page has no such token. */
export function readMapLook(element: Element): MapLook {
  const style = getComputedStyle(element)
  const token = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise
  return {
    ground: token('--map-ground', '#e8ebee'),
    border: '#ffffff',
    rim: token('--ink', '#16202b'),
    chosen: token('--chosen', '#d4450c'),
    hovered: token('--ink', '#16202b'),
    combined: token('--ink', '#16202b'),
    casing: '#ffffff',
    label: token('--ink', '#16202b'),
    font: token('--font', 'system-ui, sans-serif'),
  }
}

/** From three quarters of a typical area's side a border is a pixel wide, below it gets thinner, so that many small areas keep their colours. */
export const fullBorderFrom = 24
export const leastBorderWidth = 0.25

/** Width of the borders between areas where a typical area is `side` pixels wide. */
export const borderWidth = (side: number): number =>
  Math.min(1, Math.max(leastBorderWidth, side / fullBorderFrom))

// The page's colours as drawings need them: as numbers, for files know no tokens. A test holds them against `app/tokens.css`.

export const inks = {
  ink: '#16202b',
  ink2: '#475868',
  ink3: '#5f7080',
  line: '#dde3e8',
  lineStrong: '#b9c5d0',
  surface: '#ffffff',
  surface2: '#f4f6f8',
  chosen: '#d4450c',
  chosenText: '#b53a08',
  reference: '#3a6ba5',
  warnGround: '#f8f5ee',
  /** Three parts of it in ten are `line`. */
  warnGroundOlder: '#f0f0ec',
  warnInk: '#7a5c12',
} as const

/** Colours of the page may be tokens: `var(--chosen)`. */
export const solidColor = (color: string): string => (color === 'var(--chosen)' ? inks.chosen : color)

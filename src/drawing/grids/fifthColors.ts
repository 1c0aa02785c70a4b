// Colours of fifths, 0 to 4. Two ramps: where there is a favourable end it lies on the blue side, the other on ochre, with no red and
// no green; where there is none, one calm ramp from low to high.
export type Ramp = 'judged' | 'neutral'

export const fifthColors: Readonly<Record<Ramp, readonly string[]>> = {
  judged: ['#bd9848', '#e0cf9f', '#f1f1ec', '#b3cfdc', '#6da3be'],
  neutral: ['#f5eef6', '#dfd3e8', '#c6b6da', '#ab97c8', '#7f64a8'],
}

/** Text on a fifth: dark but on the darkest. */
export const inkOn = (ramp: Ramp, fifth: number): string =>
  ramp === 'neutral' && fifth === 4 ? '#ffffff' : '#16202b'

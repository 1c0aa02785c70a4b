// Nine colours for two indicators of three classes each: the first one turns blue, the second ochre, both together dark. Any two
// of them can be told apart under each colour-vision deficiency (CIEDE2000 ≥ 12, see palette.test.ts).

const colors = [
  ['#efeeea', '#9ab4ca', '#357da9'],
  ['#dabd95', '#918b80', '#475c6b'],
  ['#bb8e42', '#7d643b', '#423d31'],
] as const

/** [class of the second][class of the first], each from low to high. */
export const bivariateColors = (): readonly (readonly string[])[] => colors

// Stops of the sequential palettes, light to dark, from which colours for any number of classes are interpolated.
// No red: a map of people must not look like a map of dangers. Chosen by eye against the map ground and held to
// distances by palette.test.ts.
export const paletteStops = {
  blues: ['#f3f0f8', '#d3d6ea', '#a8b8db', '#7494c5', '#3d6ca9', '#1c4a80'],
  greens: ['#f1f6ea', '#d3e5cd', '#a6cda9', '#6fad84', '#3b8463', '#155a47'],
  purples: ['#f5eef6', '#dfd3e8', '#c0aed5', '#9c84bb', '#74599a', '#4c3277'],
  teals: ['#f1f8f6', '#cbe1e2', '#9fc5ca', '#6fa6ad', '#40808b', '#1b5766'],
  greys: ['#f8f8f6', '#dadad8', '#b7b7b6', '#8f9091', '#636669', '#363b40'],
} as const

/** Colours of categories without an own one: apart from each other in hue at similar weight, none of them alarming. */
export const categoryColors = [
  '#7494c5',
  '#a6cda9',
  '#c0aed5',
  '#d8c48f',
  '#40808b',
  '#a58a6f',
  '#3d6ca9',
  '#8f9091',
] as const

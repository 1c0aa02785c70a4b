// Stops of the palettes, between which colours for any number of classes are mixed. No red: a map of people must not look like a
// map of dangers; no red beside green. Chosen by eye against the map ground, and held by palette.test.ts to differences that
// remain under each colour-vision deficiency.

/** Light to dark. */
export const paletteStops = {
  blues: ['#f3f0f8', '#d3d6ea', '#a8b8db', '#7494c5', '#3d6ca9', '#1c4a80'],
  greens: ['#f1f6ea', '#d3e5cd', '#a6cda9', '#6fad84', '#3b8463', '#155a47'],
  purples: ['#f5eef6', '#dfd3e8', '#c0aed5', '#9c84bb', '#74599a', '#4c3277'],
  teals: ['#f1f8f6', '#cbe1e2', '#9fc5ca', '#6fa6ad', '#40808b', '#1b5766'],
  ochres: ['#f9f1e3', '#edd4a6', '#dab373', '#bb8e46', '#90682e', '#64451f'],
  sea: ['#f6f3d7', '#cadeb5', '#8fc1a7', '#579ba1', '#347099', '#234177'],
  greys: ['#f8f8f6', '#dadad8', '#b7b7b6', '#8f9091', '#636669', '#363b40'],
} as const

/** From the low end over the light middle to the high end, the same number of stops on both sides. */
export const divergingStops = {
  'blue-ochre': [
    '#004785',
    '#3276b2',
    '#72a5d6',
    '#c2d7ee',
    '#f4f2ee',
    '#edd4a6',
    '#cc9e55',
    '#9e6d29',
    '#6c4516',
  ],
  'brown-teal': [
    '#694322',
    '#9d6d41',
    '#ca9d70',
    '#edd3b7',
    '#f4f2ee',
    '#b3d2d3',
    '#65a9ab',
    '#247e82',
    '#094e56',
  ],
  'purple-green': [
    '#523a7c',
    '#7f65aa',
    '#a593c6',
    '#cac3db',
    '#f4f2ee',
    '#c2d1b5',
    '#87aa7a',
    '#558250',
    '#305633',
  ],
} as const

/** Colours of categories without an own one: any two can be told apart, none of them alarms. */
export const categoryColors = [
  '#6b9295',
  '#cfc7ec',
  '#c3996a',
  '#635aa2',
  '#b8e2ba',
  '#7a6d1e',
  '#8e81ce',
  '#336c69',
] as const

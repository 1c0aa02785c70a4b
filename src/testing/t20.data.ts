// Test fixture "T20": twenty areas of a 4 × 5 grid, row-major, with reference values computed in R and numpy.
export const t20 = {
  rates: [
    2.1, 3.4, 4.8, 9.7, 13.1, 3.4, 5.5, 8.2, 15.6, 18.9, 4.0, 6.9, 10.4, 22.4, 31.5, 6.1, 7.3, 9.0, 12.8,
    24.7,
  ],
  populations: [
    2100, 3400, 1500, 5200, 6100, 2800, 4300, 3900, 7400, 8800, 900, 2600, 4700, 9600, 7200, 1200, 3100, 3600,
    5400, 6500,
  ],
  counts: [
    44, 116, 72, 504, 799, 95, 236, 320, 1154, 1663, 36, 179, 489, 2150, 2268, 73, 226, 324, 691, 1606,
  ],
  groups: 'A A B C C A A B C C A A B C C A A B C C'.split(' '),
} as const

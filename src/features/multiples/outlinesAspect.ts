/** Width by height of the bounds (west, south, east, north in degrees) on the map: a degree of longitude shrinks with the latitude. */
export const outlinesAspect = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): number => ((east - west) * Math.cos(((south + north) / 2) * (Math.PI / 180))) / (north - south)

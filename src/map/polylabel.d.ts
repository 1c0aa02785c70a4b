// The package ships no types.
declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon (rings of positions), in the units of its coordinates. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number }
}

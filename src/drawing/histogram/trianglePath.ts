/** A triangle pointing down at `x`, above the bars. */
export const trianglePath = (x: number): string => `M${x - 4},1h8l-4,6.5z`

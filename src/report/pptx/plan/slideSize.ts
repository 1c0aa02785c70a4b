/** Points: 13⅓ by 7½ inches, 16:9. */
export const slide = { width: 960, height: 540 } as const
export const margin = 40
export const bodyTop = 92
export const bodyBottom = 496
export const bodyWidth = slide.width - 2 * margin
export const bodyHeight = bodyBottom - bodyTop

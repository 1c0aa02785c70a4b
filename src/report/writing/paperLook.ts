// The look of paper, the same in each file: ink, greys, hairlines. No colour but that of the figures.
export const ink = '#16202b'
export const quiet = '#475868'
export const hairline = '#dde3e8'
export const line = '#b9c5d0'
export const link = '#1c4a80'

export const languageTag = { de: 'de-DE', en: 'en-GB' } as const

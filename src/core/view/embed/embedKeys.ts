// Keys of the fragment that are about a frame and say nothing of the view. Apart from what reads them, which most pages never need.

export const embedKeyNames = ['show', 'offer', 'accent', 'paper'] as const
export const embedKeys: ReadonlySet<string> = new Set(embedKeyNames)

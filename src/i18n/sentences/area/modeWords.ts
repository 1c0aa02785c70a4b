// The words on the modes beyond values come with those modes (`loadModeWords`): the first script has none of them.
import type { Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'

type OfRow = (scene: Scene, row: AreaRow, language: Language) => string | undefined

export interface ModeWords {
  /** In a line, beside the value. */
  readonly modeText: OfRow
  /** In a sentence of its own. */
  readonly modeSentence: OfRow
}
let loaded: ModeWords | undefined

export function takeModeWords(words: ModeWords): void {
  loaded = words
}

export const areModeWordsThere = (): boolean => loaded !== undefined

/** Rejects where the file cannot be had; may be tried again. */
export async function loadModeWords(): Promise<void> {
  await import('./allModeWords.ts')
}

const sayOf =
  (which: keyof ModeWords): OfRow =>
  (scene, row, language) => {
    const { kind } = scene.mode
    if (kind === 'value' || kind === 'circles') return undefined
    if (!loaded) throw new Error(`Of the mode ${kind} is spoken only after loadModeWords()`)
    return loaded[which](scene, row, language)
  }

/** Undefined where the mode says nothing beyond the value. */
export const modeText = sayOf('modeText')
export const modeSentence = sayOf('modeSentence')

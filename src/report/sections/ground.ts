// What every section of a report works from: the setup, the files, the areas, and each scene made once.
import type { Language } from '../../core/release/localText.ts'
import '../../core/scene/allParts.ts'
import { makeScene } from '../../core/scene/makeScene.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { formatsFor, type Formats } from '../../i18n/formats.ts'
import '../../i18n/sentences/area/allModeWords.ts'
import { reportTexts, type ReportTexts } from '../../i18n/texts/report/document.ts'
import type { Block, ReportSection } from '../document/reportDocument.ts'
import type { ReportData } from '../setup/reportData.ts'
import { reportAreas, type ReportAreas, type ReportSetup } from '../setup/reportSetup.ts'
import { sceneInputOf } from '../setup/viewFiles.ts'

export interface ReportGround {
  readonly setup: ReportSetup
  readonly data: ReportData
  readonly areas: ReportAreas
  readonly language: Language
  readonly f: Formats
  readonly texts: ReportTexts
  /** Undefined where a file of it did not come. */
  readonly sceneOf: (view: ViewState) => Scene | undefined
}

/** Thousands of areas make large scenes: only the latest are kept. */
const mostScenes = 40

export function reportGround(setup: ReportSetup, data: ReportData): ReportGround {
  const { language } = setup.definition
  const scenes = new Map<string, Scene | undefined>()
  const sceneOf = (view: ViewState) => {
    const key = JSON.stringify(view)
    if (scenes.has(key)) return scenes.get(key)
    const input = sceneInputOf(data, view)
    const scene = input && makeScene(input)
    const [oldest] = scenes.keys()
    if (scenes.size >= mostScenes && oldest !== undefined) scenes.delete(oldest)
    scenes.set(key, scene)
    return scene
  }
  return {
    setup,
    data,
    areas: reportAreas(setup, data),
    language,
    f: formatsFor(language),
    texts: reportTexts[language],
    sceneOf,
  }
}

/** Yields between pieces of work, so that the page stays alive and the work can be stopped. */
export type Pieces<T> = Generator<undefined, T>
export type SectionPieces = Pieces<readonly ReportSection[]>

export const paragraph = (text: string, isSmall = false): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(isSmall && { isSmall }),
})
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })

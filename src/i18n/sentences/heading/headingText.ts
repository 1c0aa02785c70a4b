import type { Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { extentText } from './extentText.ts'
import { arrangementText, titleText } from './titleText.ts'

/** Kinderarmut, Veränderung 2019 bis 2024, nur Nordkreis, 3 von 12 Orten */
export const headingText = (scene: Scene, language: Language): string =>
  [titleText(scene, language), arrangementText(scene, language), extentText(scene, language)]
    .filter((part) => part !== undefined)
    .join(', ')

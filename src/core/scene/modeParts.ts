// Modes beyond values, and areas combined into one. Imported for its effect.
import { combinedArea } from './combine/combinedArea.ts'
import { otherPainting, otherPieces } from './mode/otherModes.ts'
import { takeSceneParts } from './sceneParts.ts'

takeSceneParts({ otherPainting, otherPieces, combinedArea })

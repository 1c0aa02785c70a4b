// Modes beyond values. Imported for its effect.
import { otherPainting, otherPieces } from './mode/otherModes.ts'
import { takeSceneParts } from './sceneParts.ts'

takeSceneParts({ otherPainting, otherPieces })

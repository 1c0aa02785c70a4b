// Every part of scenes at once. Imported for its effect by what comes late anyway (reports, tests); else by `loadSceneParts`.
import { breaksBy } from '../classification/breaksBy.ts'
import { combinedArea } from './combine/combinedArea.ts'
import { otherPainting, otherPieces } from './mode/otherModes.ts'
import { takeSceneParts } from './sceneParts.ts'

takeSceneParts({ otherPainting, otherPieces, breaksBy, combinedArea })

// Areas combined into one. Imported for its effect.
import { combinedArea } from './combine/combinedArea.ts'
import { takeSceneParts } from './sceneParts.ts'

takeSceneParts({ combinedArea })

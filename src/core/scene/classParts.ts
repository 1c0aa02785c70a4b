// Class limits by a method. Imported for its effect.
import { breaksBy } from '../classification/breaksBy.ts'
import { takeSceneParts } from './sceneParts.ts'

takeSceneParts({ breaksBy })

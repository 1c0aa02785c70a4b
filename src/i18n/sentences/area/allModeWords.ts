// Imported for its effect by what comes late anyway (reports, tests); else by `loadModeWords`.
import { modeSentence } from './modeSentence.ts'
import { modeText } from './modeText.ts'
import { takeModeWords } from './modeWords.ts'

takeModeWords({ modeText, modeSentence })

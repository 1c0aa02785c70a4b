// Before every test: no test waits for what the page fetches only for some maps.
import '../core/scene/allParts.ts'
import '../i18n/sentences/area/allModeWords.ts'
import { loadMapKeys } from '../map/keyboard/loadMapKeys.ts'
import { loadSymbols } from '../map/symbols/symbolsOnDemand.ts'

await Promise.all([loadSymbols(), loadMapKeys()])

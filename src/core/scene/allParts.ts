// Every part of scenes at once. Imported for its effect by what comes late anyway (reports, tests); else by `loadSceneParts`.
import './classParts.ts'
import './combineParts.ts'
import './modeParts.ts'

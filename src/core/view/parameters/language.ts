import { languages } from '../../release/localText.ts'
import type { Parameter } from './parameter.ts'

export const language: Parameter = {
  key: 'lang',
  serialise: (view) => view.language,
  parse: (text) => {
    const known = languages.find((name) => name === text)
    return known && { language: known }
  },
}

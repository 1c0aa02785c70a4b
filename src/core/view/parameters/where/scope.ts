import { idList } from '../idList.ts'
import type { Parameter } from '../parameter.ts'

/** Id of an area: only what lies inside it; `group:a,b`: only these. Empty: everything. */
export const scope: Parameter = {
  key: 'scope',
  serialise: ({ scope: chosen }) => {
    if (!chosen) return ''
    return chosen.kind === 'within' ? chosen.id : `group:${idList.serialise(chosen.ids)}`
  },
  parse: (text) => {
    if (text === '') return { scope: undefined }
    if (!text.startsWith('group:')) return { scope: { kind: 'within', id: text } }
    const ids = idList.parse(text.slice('group:'.length))
    return ids.length === 0 ? undefined : { scope: { kind: 'group', ids } }
  },
}

// Imports against the table of arrows, by the files they lead to: the linter reads neither `import()` nor where a path ends.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { arrows } from './arrows.data.mjs'

const imported = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g
const isTest = (path) => /\.test\.tsx?$|\/fixtures\/|\/testing\//.test(path)

/** `core/scene`, `features/legend`; undefined for the files beside the folders. */
function homeOf(path) {
  const [top, below] = path.split('/')
  const folder = `${top}/${below}`
  if (top === 'features' || folder in arrows) return folder
  return top in arrows ? top : undefined
}

function isAllowed(from, to) {
  if (from === to) return true
  const [top] = to.split('/')
  if (from.startsWith('features/')) return top !== 'features' && arrows.features.includes(top)
  return arrows[from].some((one) => one === to || one === top)
}

/** A line for each import of `folder`/src that the table does not allow. */
export function importsAgainstArrows(folder) {
  const files = readdirSync(join(folder, 'src'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !isTest(`/${name}`))
  return files.flatMap((path) => {
    const from = homeOf(path)
    if (!from) return []
    const text = readFileSync(join(folder, 'src', path), 'utf8')
    return [...text.matchAll(imported)].flatMap(([, target]) => {
      const to = homeOf(posix.join(dirname(path), target))
      return to && !isAllowed(from, to) ? [`src/${path}: ${target} (${from} may not import ${to})`] : []
    })
  })
}

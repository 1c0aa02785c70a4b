// Names of classes are constants, but a file of them comes as one object: each name is in the script with its key, and once more
// where it is used. Taken from the file one by one, they are written where they are used and nowhere else.
import type { Plugin } from 'vite'

/** Each name is an export of the file as well as a property of its default one. */
export const namesOneByOne = (code: string): string =>
  code.replace(/^import (\w+) from (?='[^'\n]+\.module\.css'$)/gm, 'import * as $1 from ')

/** To be used with `inlineConst`: it puts constants where they are used. */
export const classNames = (): Plugin[] => [
  {
    name: 'raumblick:class-names',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/[^?]+\.tsx?$/, code: '.module.css' },
      handler: (code) => ({ code: namesOneByOne(code), map: null }),
    },
  },
  {
    // A file of which nothing is left but constants would be left out, with its rules.
    name: 'raumblick:class-rules',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  },
]

import { expect, it } from 'vitest'
import { namesOneByOne } from './classNames.ts'

it('names come one by one, whatever they are called by', () => {
  const code = "import styles from './a.module.css'\nimport ui from '../ui/b.module.css'\n"
  expect(namesOneByOne(code)).toBe(
    "import * as styles from './a.module.css'\nimport * as ui from '../ui/b.module.css'\n",
  )
})

it.each([
  "import './base.css'",
  "import { Icon } from './Icon.tsx'",
  "import styles from './a.css'",
  'const text = "import styles from \'./a.module.css\'"',
])('%s stays', (code) => {
  expect(namesOneByOne(code)).toBe(code)
})

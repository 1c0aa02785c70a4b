import { expect, test } from 'vitest'
import { capitalised } from './capitalised.ts'

test.each([
  ['children under 15', 'Children under 15'],
  ['über 65', 'Über 65'],
  ['Kinder unter 15', 'Kinder unter 15'],
  ['km²', 'km²'],
  ['m² Wohnfläche', 'm² Wohnfläche'],
  ['65 und älter', '65 und älter'],
  ['', ''],
])('%s → %s', (text, expected) => {
  expect(capitalised(text, 'de')).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { deficiencies, seenWith } from './cvd.ts'

describe.each(deficiencies)('%s', (deficiency) => {
  test.each(['#000000', '#808080', '#ffffff'])('grey %s stays', (grey) =>
    expect(seenWith(deficiency, grey)).toBe(grey),
  )
})

// First column of the matrices of Machado, Oliveira & Fernandes 2009 (severity 1.0), gamma-encoded.
test.each([
  ['protan', '#6d5f00'],
  ['deutan', '#a39000'],
  ['tritan', '#ff000f'],
] as const)('pure red as seen by %s', (deficiency, seen) =>
  expect(seenWith(deficiency, '#ff0000')).toBe(seen),
)

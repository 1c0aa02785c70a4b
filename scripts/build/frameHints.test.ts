import { expect, it } from 'vitest'
import { dataFolder } from './frameHints.ts'

it.each([
  [{ data: './data/' }, './data/'],
  [{ data: 'figures' }, 'figures/'],
  [{ data: '../shared/data/' }, '../shared/data/'],
  [{}, './data/'],
])('the catalog of %o is named', (config, folder) => {
  expect(dataFolder(config)).toBe(folder)
})

it.each([
  [{ data: 'https://data.example/atlas/' }],
  [{ data: '//data.example/' }],
  [{ data: './data/?v=2' }],
  [{ data: 3 }],
])('of %o nothing is guessed', (config) => {
  expect(dataFolder(config)).toBeUndefined()
})

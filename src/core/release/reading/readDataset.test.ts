import { expect, test } from 'vitest'
import { sampleFile } from '../../../testing/sampleDataset.ts'
import { cellAt } from '../dataset.ts'
import { readDataset } from './readDataset.ts'

const file = sampleFile('quote', 'ort', ['A', 'B'], ['2023', '2024'], (area, period) =>
  area === 'B' && period === '2023'
    ? { kind: 'absent', status: 'withheld' }
    : { kind: 'number', value: area === 'A' ? 1.5 : 0 },
)
const read = (text: string) =>
  readDataset({ bytes: new TextEncoder().encode(text), indicator: 'quote', level: 'ort' })

test('gives the dataset', () => {
  const content = read(JSON.stringify(file))
  if (content.kind === 'unread') throw new Error(content.detail)
  expect(content.value).toMatchObject({ indicator: 'quote', level: 'ort', areas: ['A', 'B'] })
  expect(cellAt(content.value, 'A', '2024')).toEqual({ kind: 'number', value: 1.5 })
  expect(cellAt(content.value, 'B', '2023')).toEqual({ kind: 'absent', status: 'withheld' })
  expect(cellAt(content.value, 'B', '2024')).toEqual({ kind: 'number', value: 0 })
})

test.each([
  ['an error page', '<!doctype html><p>404', 'html', ''],
  ['half a file', '{"version":', 'json', 'JSON'],
  ['a newer format', '{"format":"raumblick/2"}', 'newer', 'raumblick/2'],
  ['a value that is text', JSON.stringify({ ...file, value: ['1,5'] }), 'schema', 'value.0'],
  ['values too few for its dimensions', JSON.stringify({ ...file, value: [1] }), 'schema', 'quote.ort'],
])('%s', (_name, text, code, detail) => {
  const content = read(text)
  expect(content).toMatchObject({ kind: 'unread', code })
  expect(content.kind === 'unread' && content.detail).toContain(detail)
})

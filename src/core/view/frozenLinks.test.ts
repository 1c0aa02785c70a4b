import { expect, test } from 'vitest'
import { parseLink } from './link.ts'

// Links that have been given away. They mean the same for ever: lines may be added here, never changed.
test.each([
  ['', {}],
  ['#', {}],
  ['#indicator=sgb2-quote&level=sozialraum', { indicator: 'sgb2-quote', level: 'sozialraum' }],
  ['#period=2019', { period: '2019' }],
  ['#period=2022/2024', { period: '2022/2024' }],
  ['#release=2026.1&period=2024-Q2', { release: '2026.1', period: '2024-Q2' }],
  ['#areas=05334004-01a,05334032-04', { areas: ['05334004-01a', '05334032-04'] }],
  ['#areas=A%2011a%2CA%2011b', { areas: ['A 11a', 'A 11b'] }],
  ['#areas=one%252Ctwo,three', { areas: ['one,two', 'three'] }],
  ['#areas=', { areas: [] }],
  ['#view=map', { view: 'map' }],
  ['#view=ranking', { view: 'ranking' }],
  ['#view=counts', { view: 'counts' }],
  ['#view=table&sort=name', { view: 'table', sort: { column: 'name', descending: false } }],
  ['#sort=-value', { sort: { column: 'value', descending: true } }],
  ['#sort=-rank', { sort: { column: 'rank', descending: true } }],
  ['#sort=parent', { sort: { column: 'parent', descending: false } }],
  ['#sort=-numerator', { sort: { column: 'numerator', descending: true } }],
  ['#sort=denominator', { sort: { column: 'denominator', descending: false } }],
  ['#weighted=1', { weighted: true }],
  ['#weighted=0', { weighted: false }],
  ['#lang=en&v=1', { language: 'en' }],
])('%s', (link, wish) => {
  expect(parseLink(link)).toEqual({ wish, notices: [] })
})

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
  ['#scope=05334002', { scope: { kind: 'within', id: '05334002' } }],
  ['#scope=group:a,b', { scope: { kind: 'group', ids: ['a', 'b'] } }],
  ['#areas=gemeinde:05334002,05334004-01a', { areas: ['gemeinde:05334002', '05334004-01a'] }],
  ['#combine=a,b', { combined: ['a', 'b'] }],
  ['#mode=change&from=2019&change=relative', { mode: 'change', from: '2019', change: 'relative' }],
  ['#mode=reference&against=parent', { mode: 'reference', against: { kind: 'parent' } }],
  ['#against=region', { against: { kind: 'region' } }],
  ['#against=12.5', { against: { kind: 'number', value: 12.5 } }],
  ['#against=05334002', { against: { kind: 'area', id: '05334002' } }],
  ['#against=area:12', { against: { kind: 'area', id: '12' } }],
  ['#classes=quantile:4', { classes: { method: 'quantile', count: 4, span: 'all' } }],
  ['#classes=jenks:5:period', { classes: { method: 'jenks', count: 5, span: 'period' } }],
  ['#classes=fixed', { classes: { method: 'fixed', span: 'all' } }],
  ['#classes=fixed:5,9,13', { classes: { method: 'manual', breaks: [5, 9, 13], span: 'all' } }],
  [
    '#classes=unclassed&zero=1&outliers=1',
    {
      classes: { method: 'unclassed', span: 'all' },
      isZeroApart: true,
      areOutliersMarked: true,
    },
  ],
  ['#palette=-teals', { palette: { id: 'teals', isInverted: true } }],
  ['#mode=bivariate&second=arbeitslose', { mode: 'bivariate', second: 'arbeitslose' }],
  ['#indicators=a,b', { indicators: ['a', 'b'] }],
  [
    '#filter=in:05334002;value:5..10;only:a,b;above:3;below:-2.5',
    {
      filters: [
        { kind: 'within', ids: ['05334002'] },
        { kind: 'range', from: 5, to: 10 },
        { kind: 'only', ids: ['a', 'b'] },
        { kind: 'above', at: 3 },
        { kind: 'below', at: -2.5 },
      ],
    },
  ],
  ['#index=2015', { indexedTo: '2015' }],
])('%s', (link, wish) => {
  expect(parseLink(link)).toEqual({ wish, notices: [] })
})

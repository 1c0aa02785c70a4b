import { expect, test } from 'vitest'
import { timelineOf } from './timeline.ts'

const drawn = (periods: readonly string[]) =>
  timelineOf(periods)
    .map(({ period, hasValues }) => (hasValues ? period : `(${period})`))
    .join(' ')

test.each([
  [['2018', '2019', '2021'], '2018 2019 (2020) 2021'],
  [['2015', '2018'], '2015 (2016) (2017) 2018'],
  [['2024'], '2024'],
  [[], ''],
  [['2023-06', '2024-06'], '2023-06 2024-06'],
  [['2020', '2022', '2022/2024'], '2020 2022 2022/2024'],
])('%j', (periods, expected) => {
  expect(drawn(periods)).toBe(expected)
})

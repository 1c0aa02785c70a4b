import { expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { resolveView } from './resolveView.ts'

test.each(['index', 'change'] as const)('no percentages of an earlier value for the kind %s', (kind) => {
  const indicators = sampleManifest.indicators.map((one) =>
    one.id === 'kinderarmut' ? { ...one, kind } : one,
  )
  const wish = { indicator: 'kinderarmut', mode: 'change', change: 'relative' } as const
  const { view, notices } = resolveView({ ...sampleManifest, indicators }, wish)
  expect(view).toMatchObject({ mode: 'change', change: 'absolute' })
  expect(notices).toEqual([{ code: 'noRelativeChange', key: 'change', value: 'relative' }])
  // Where no change is shown there is nothing to say.
  expect(resolveView({ ...sampleManifest, indicators }, { ...wish, mode: 'value' }).notices).toEqual([])
  expect(resolveView(sampleManifest, wish)).toMatchObject({ view: { change: 'relative' }, notices: [] })
})

import { expect, test } from 'vitest'
import { de } from '../../i18n/de.ts'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { noticeWords } from './noticeWords.ts'

const notice = {
  code: 'impossibleMode',
  key: 'mode',
  value: 'change',
  shown: 'medianalter',
  from: 'link',
} as const

test('mode and indicator are called as on the screen, not by their ids', () => {
  const words = noticeWords(notice, sampleManifest, 'de', de)
  expect(words).toContain('Veränderung')
  expect(words).toContain('Medianalter')
  expect(noticeWords(notice, sampleManifest, 'en', de)).toMatch(/Change/)
  expect(words).not.toMatch(/change|medianalter/)
})

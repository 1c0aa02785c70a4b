import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sinkOnDisk } from './sinkOnDisk.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'raumblick-'))
})
afterAll(() => rm(root, { recursive: true }))

it('writes, reads, renames and removes below its folder', async () => {
  const sink = sinkOnDisk(join(root, 'data'))
  expect(await sink.exists('a')).toBe(false)
  expect(await sink.read('a/b.json')).toBeUndefined()
  await sink.write('a/b.json', Uint8Array.of(1, 2))
  expect(await sink.read('a/b.json')).toEqual(Uint8Array.of(1, 2))
  await sink.rename('a', 'c/d')
  expect(await sink.exists('a')).toBe(false)
  expect(await sink.read('c/d/b.json')).toEqual(Uint8Array.of(1, 2))
  await sink.remove('c')
  expect(await sink.exists('c')).toBe(false)
  await sink.remove('c')
})

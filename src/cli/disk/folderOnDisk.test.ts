import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOnDisk } from './folderOnDisk.ts'

let outside = ''
let root = ''

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'raumblick-'))
  root = join(outside, 'atlas')
  await mkdir(join(root, 'data', 'more'), { recursive: true })
  await writeFile(join(root, 'atlas.yaml'), 'a')
  await writeFile(join(root, 'data', 'B.csv'), 'b')
  await writeFile(join(root, 'data', 'more', 'c.csv'), 'c')
  await writeFile(join(root, 'data', 'Größe.csv'.normalize('NFD')), 'd')
  await writeFile(join(outside, 'secret.csv'), 's')
  await symlink(join(outside, 'secret.csv'), join(root, 'data', 'link.csv'))
  await symlink(join(root, 'atlas.yaml'), join(root, 'data', 'inside.yaml'))
})
afterAll(() => rm(outside, { recursive: true }))

const read = async (path: string) => {
  const bytes = await (await folderOnDisk(root))?.read(path)
  return bytes && new TextDecoder().decode(bytes)
}

describe('folderOnDisk', () => {
  it.each([
    ['a file', 'data/B.csv', 'b'],
    ['a file by composed umlauts, stored decomposed', 'data/Größe.csv', 'd'],
    ['a link that stays inside', 'data/inside.yaml', 'a'],
    ['nothing', 'data/x.csv', undefined],
    ['a folder', 'data', undefined],
    ['a name in other capitals', 'data/b.csv', undefined],
    ['a file below a file', 'atlas.yaml/x', undefined],
    ['a path outside', '../secret.csv', undefined],
    ['a link that leads outside', 'data/link.csv', undefined],
  ])('reads %s', async (_, path, expected) => {
    expect(await read(path)).toBe(expected)
  })

  it('lists files, sorted, without links', async () => {
    const folder = await folderOnDisk(root)
    expect(await folder?.list()).toEqual(['atlas.yaml', 'data/B.csv', 'data/Größe.csv', 'data/more/c.csv'])
  })

  it('is not there where there is no folder', async () => {
    expect(await folderOnDisk(join(root, 'none'))).toBeUndefined()
    expect(await folderOnDisk(join(root, 'atlas.yaml'))).toBeUndefined()
  })
})

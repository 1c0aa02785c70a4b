import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeTerminal } from './terminal/fakeTerminal.ts'
import { main } from './main.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'raumblick-'))
})
afterAll(() => rm(root, { recursive: true }))

async function run(...args: string[]) {
  const terminal = fakeTerminal()
  const code = await main(args, terminal)
  return { code, ...terminal.texts() }
}

describe('the call', () => {
  it.each([
    ['no command', [], 2],
    ['help', ['--help'], 0],
    ['help of a command', ['check', '--help'], 0],
  ])('%s shows the usage', async (_, args, code) => {
    const ran = await run(...args)
    expect(ran.code).toBe(code)
    expect(ran.out).toContain('Usage: raumblick COMMAND')
  })

  it.each([
    ['unknown command', ['publish']],
    ['a command of every object', ['constructor']],
    ['a command that is not offered yet', ['diff', 'a', 'b', 'c']],
    ['no folder', ['check']],
    ['unknown option', ['check', 'a', '--fast']],
    ['no target', ['build', 'a']],
    ['schema with a folder', ['schema', 'a']],
    ['init without a folder', ['init']],
  ])('%s: usage on standard error, exit 2', async (_, args) => {
    const ran = await run(...args)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain('Usage: raumblick COMMAND')
  })

  it.each(['check', 'verify'])('%s of a folder that is not there: exit 3', async (command) => {
    const ran = await run(command, join(root, 'none'), '--format', 'json')
    expect(ran.code).toBe(3)
    expect(JSON.parse(ran.out)).toMatchObject({ severity: 'error', code: 'folder-missing' })
  })
})

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const ran = await run('schema')
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.out)).toMatchObject({ title: 'raumblick-atlas/1' })
  })
})

describe('init', () => {
  it('writes an atlas folder that has nothing to complain about, builds and holds', async () => {
    const folder = join(root, 'new')
    const data = join(root, 'data')
    expect((await run('init', folder)).code).toBe(0)
    expect(await run('check', folder, '--format', 'json')).toEqual({ code: 0, out: '', err: '' })
    const built = await run('build', folder, '--out', data)
    expect(built.out).toContain(`The release 2026.1 is in ${data}.`)
    expect(built.code).toBe(0)
    expect(JSON.parse(await readFile(join(data, 'catalog.json'), 'utf8'))).toMatchObject({
      releases: [{ id: '2026.1' }],
    })
    expect((await run('verify', data)).code).toBe(0)
  })

  it('leaves a folder alone that holds something', async () => {
    await writeFile(join(root, 'mine.txt'), 'x')
    const ran = await run('init', root)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('is not empty')
  })
})

describe('build', () => {
  it('writes nothing where there is an error', async () => {
    const folder = join(root, 'broken')
    const data = join(root, 'nothing')
    await run('init', folder)
    const table = join(folder, 'data/bevoelkerung.csv')
    await writeFile(table, (await readFile(table, 'utf8')).replace('6,40', 'viel'))
    const ran = await run('build', folder, '--out', data)
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('Nothing was written.')
    await expect(readFile(join(data, 'catalog.json'))).rejects.toThrow('ENOENT')
  })
})

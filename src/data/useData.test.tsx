// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { sampleSite, sampleSiteUrl } from '../testing/sampleSite.ts'
import type { Loadable } from './loadable.ts'
import { makeQueryClient } from './queryClient.ts'
import { makeRelease } from './release.ts'
import { useDatasets, useOutlines } from './useData.ts'
import { ReleaseProvider } from './useRelease.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const release = makeRelease(`${sampleSiteUrl}data/`, JSON.parse(site.textOf('manifest.json')))

function stateText(loadable: Loadable<unknown> | undefined): string {
  return loadable?.kind === 'failed'
    ? `${loadable.fault.code} ${loadable.fault.file}`
    : (loadable?.kind ?? '')
}

function Probe({ indicator }: { indicator: string }) {
  const [first] = useDatasets(indicator, ['ort'])
  return (
    <>
      <p>
        {indicator}: {stateText(first)}
      </p>
      {first?.kind === 'failed' && <button onClick={first.retry}>again {indicator}</button>}
    </>
  )
}

const draw = (children: React.ReactNode) =>
  render(
    <QueryClientProvider client={makeQueryClient(0)}>
      <ReleaseProvider release={release}>{children}</ReleaseProvider>
    </QueryClientProvider>,
  )

const poverty = site.urlOf('data/kinderarmut.ort.json')

it('costs one indicator where one file is broken, and a retry brings it back', async () => {
  server.use(http.get(poverty, () => new HttpResponse(null, { status: 503 }), { once: true }))
  draw(
    <>
      <Probe indicator="kinderarmut" />
      <Probe indicator="kinder" />
    </>,
  )
  expect(await screen.findByText('kinderarmut: http data/kinderarmut.ort.json')).toBeTruthy()
  expect(await screen.findByText('kinder: ready')).toBeTruthy()
  screen.getByRole('button', { name: 'again kinderarmut' }).click()
  expect(await screen.findByText('kinderarmut: ready')).toBeTruthy()
})

it('tries again by itself what may pass, before the reader hears of it', async () => {
  server.use(http.get(poverty, () => new HttpResponse(null, { status: 503 }), { once: true }))
  render(
    <QueryClientProvider client={makeQueryClient(1)}>
      <ReleaseProvider release={release}>
        <Probe indicator="kinderarmut" />
      </ReleaseProvider>
    </QueryClientProvider>,
  )
  await waitFor(() => expect(screen.getByText('kinderarmut: ready')).toBeTruthy(), { timeout: 3000 })
})

it('refuses a file whose sizes contradict each other', async () => {
  const text = site.textOf('data/kinderarmut.ort.json')
  const shorter = { ...JSON.parse(text), value: [1] }
  const other = makeRelease(`${sampleSiteUrl}data/`, { ...release.manifest, files: [] })
  const unlisted = {
    ...other,
    fileByPath: new Map([['data/kinderarmut.ort.json', { path: 'data/kinderarmut.ort.json' }]]),
  }
  server.use(http.get(poverty, () => HttpResponse.json(shorter)))
  render(
    <QueryClientProvider client={makeQueryClient(0)}>
      {/* Without size and digest, so that the content itself is looked at. */}
      <ReleaseProvider release={unlisted as unknown as typeof release}>
        <Probe indicator="kinderarmut" />
      </ReleaseProvider>
    </QueryClientProvider>,
  )
  expect(await screen.findByText('kinderarmut: schema data/kinderarmut.ort.json')).toBeTruthy()
})

function Names({ isWanted }: { isWanted: boolean }) {
  const [first] = useOutlines([{ level: 'ort', edition: '2011' }], isWanted)
  return <p>{first?.kind === 'ready' ? first.value.areas.map(({ name }) => name).join() : 'none'}</p>
}

it('fetches outlines only when they are wanted', async () => {
  let asked = 0
  server.events.on('request:start', () => (asked += 1))
  const { rerender } = draw(<Names isWanted={false} />)
  expect(asked).toBe(0)
  rerender(
    <QueryClientProvider client={makeQueryClient(0)}>
      <ReleaseProvider release={release}>
        <Names isWanted />
      </ReleaseProvider>
    </QueryClientProvider>,
  )
  expect(await screen.findByText(/Altenau,Birkfeld/)).toBeTruthy()
  expect(asked).toBe(1)
})

it('makes do with the exact outlines where the simplified ones are broken', async () => {
  const square = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ]
  const exact = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'K1-1', name: 'Altenau', parent: 'K1' },
        geometry: { type: 'Polygon', coordinates: square },
      },
    ],
  }
  const listed = new Map(release.fileByPath)
  const path = 'geo/ort.2011.geojson'
  const text = JSON.stringify(exact)
  listed.set(path, { path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') })
  server.use(
    http.get(site.urlOf('geo/ort.2011.topojson'), () => new HttpResponse('{}')),
    http.get(site.urlOf(path), () => new HttpResponse(text)),
  )
  render(
    <QueryClientProvider client={makeQueryClient(0)}>
      <ReleaseProvider release={{ ...release, fileByPath: listed }}>
        <Names isWanted />
      </ReleaseProvider>
    </QueryClientProvider>,
  )
  expect(await screen.findByText('Altenau')).toBeTruthy()
})

it('is the same object each time it is shown, whatever was shown between', async () => {
  const seen: Loadable<unknown>[] = []
  function Files({ indicator, levels }: { indicator: string; levels: readonly string[] }) {
    const datasets = useDatasets(indicator, levels)
    const outlines = useOutlines(levels.map((level) => ({ level, edition: '2011' })))
    const all = [...datasets, ...outlines]
    if (all.every(({ kind }) => kind === 'ready')) seen.push(...all)
    return <p>{`${indicator} ${levels[0]} ${all.map(({ kind }) => kind).join(' ')}`}</p>
  }
  const client = makeQueryClient(0)
  const page = (indicator: string, levels: readonly string[]) => (
    <QueryClientProvider client={client}>
      <ReleaseProvider release={release}>
        <Files indicator={indicator} levels={levels} />
      </ReleaseProvider>
    </QueryClientProvider>
  )
  const ready = 'ready ready ready ready'
  const { rerender } = render(page('kinderarmut', ['ort', 'kreis']))
  await screen.findByText(`kinderarmut ort ${ready}`)
  const values = () => seen.splice(0).map((loadable) => loadable.kind === 'ready' && loadable.value)
  const before = values().slice(-4)
  rerender(page('kinder', ['kreis', 'ort']))
  await screen.findByText(`kinder kreis ${ready}`)
  const between = values().slice(-4)
  expect(between[2]).toBe(before[3])
  rerender(page('kinderarmut', ['ort', 'kreis']))
  await screen.findByText(`kinderarmut ort ${ready}`)
  for (const [i, value] of values().slice(-4).entries()) expect(value).toBe(before[i])
})

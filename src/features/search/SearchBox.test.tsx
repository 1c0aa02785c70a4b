// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleSite } from '../../testing/sampleSite.ts'
import { SearchBox } from './SearchBox.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Gebiet oder Indikator suchen' })
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const found = () => options().filter((text) => text !== 'Profilseite')
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')

async function search(query: string): Promise<void> {
  await userEvent.click(box())
  await userEvent.keyboard(query)
}

it('finds indicators and areas of all levels at once, in groups', async () => {
  renderInSite(<SearchBox />)
  await search('kreis')
  const group = await screen.findByRole('group', { name: 'Kreise' })
  expect(within(group).getAllByRole('option', { name: /^Profilseite: / })).toHaveLength(3)
  expect(within(group).getAllByRole('option')).toHaveLength(6)
  expect(screen.getByRole('group', { name: 'Orte' })).toBeTruthy()
})

it('tells namesakes apart by level, parent and key', async () => {
  renderInSite(<SearchBox />)
  await search('hagen-ost')
  await waitFor(() => expect(found()).toEqual(['Hagen-OstOrt im Seekreis K2-4']))
})

it('chooses an area of another level by keyboard, and clears itself', async () => {
  renderInSite(<SearchBox />, { link: 'level=kreis' })
  await search('dornb')
  await screen.findByRole('option', { name: /^Dornbach/ })
  await userEvent.keyboard('{Enter}')
  expect(readView()).toMatchObject({ level: 'ort', areas: ['K1-10'] })
  expect(box().value).toBe('')
  expect(box().getAttribute('aria-expanded')).toBe('false')
})

it('keeps an Enter typed before the results are there', async () => {
  renderInSite(<SearchBox />, { link: 'level=kreis' })
  box().focus()
  await userEvent.keyboard('dornb{Enter}')
  await waitFor(() => expect(readView()).toMatchObject({ level: 'ort', areas: ['K1-10'] }))
  expect(box().value).toBe('')
})

it('chooses an indicator, at a level that has it', async () => {
  renderInSite(<SearchBox />, { link: 'level=ort' })
  await search('median age')
  await userEvent.click(await screen.findByRole('option', { name: /Medianalter/ }))
  expect(readView()).toMatchObject({ indicator: 'medianalter', level: 'kreis' })
})

it('moves through the list by arrow keys, round the end', async () => {
  renderInSite(<SearchBox />)
  await search('hagen')
  await waitFor(() => expect(found()).toHaveLength(2))
  expect(active()?.textContent).toContain('Hagen-Ost')
  await userEvent.keyboard('{ArrowDown}')
  expect(active()?.textContent).toContain('Hagen-West')
  await userEvent.keyboard('{ArrowDown}')
  expect(active()?.textContent).toContain('Hagen-Ost')
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Hagen-Ost')
})

it('opens the profile of a found area: right arrow, Enter; any other key leads back to the area', async () => {
  renderInSite(<SearchBox />, { link: 'level=kreis&view=ranking' })
  await search('dornb')
  await screen.findByRole('option', { name: /^Dornbach/ })
  await userEvent.keyboard('{ArrowRight}')
  expect(active()).toHaveAccessibleName('Profilseite: Dornbach')
  expect(active()).toHaveAttribute('aria-selected', 'true')
  expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1)
  await userEvent.keyboard('{ArrowLeft}')
  expect(active()).toHaveAccessibleName(/^Dornbach/)
  await userEvent.keyboard('{ArrowRight}{ArrowDown}')
  expect(active()).toHaveAccessibleName(/^Dornbach/)
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(readView()).toMatchObject({ level: 'ort', areas: ['K1-10'], view: 'profile' })
  expect(box().value).toBe('')
})

it('leaves the arrows to the text while the cursor stands within it', async () => {
  renderInSite(<SearchBox />)
  await search('dornb')
  await screen.findByRole('option', { name: /^Dornbach/ })
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}')
  expect(box().selectionStart).toBe(5)
  expect(active()).toHaveAccessibleName(/^Dornbach/)
})

it('the way to the profile stays marked while the areas of another level arrive', async () => {
  let arrive = () => {}
  const gate = new Promise<void>((open) => {
    arrive = open
  })
  const path = 'geo/kreis.2011.topojson'
  server.use(
    http.get(site.urlOf(path), async () => {
      await gate
      return HttpResponse.text(site.textOf(path))
    }),
  )
  renderInSite(<SearchBox />)
  await search('dornb')
  await screen.findByRole('option', { name: /^Dornbach/ })
  await userEvent.keyboard('{ArrowRight}')
  expect(active()).toHaveAccessibleName('Profilseite: Dornbach')
  arrive()
  expect(await screen.findByRole('option', { name: /^Dornbach.*kreis/ })).toBeTruthy()
  expect(active()).toHaveAccessibleName('Profilseite: Dornbach')
})

it('an indicator has no profile beside it', async () => {
  renderInSite(<SearchBox />)
  await search('kinderarmut')
  await waitFor(() => expect(options()).toHaveLength(1))
  await userEvent.keyboard('{ArrowRight}')
  expect(active()).toHaveAccessibleName(/^Kinderarmut/)
})

it('opens the profile by pointer, in English', async () => {
  renderInSite(<SearchBox />, { link: 'level=kreis', language: 'en' })
  await userEvent.click(screen.getByRole('combobox'))
  await userEvent.keyboard('dornb')
  await userEvent.click(await screen.findByRole('option', { name: 'Profile page: Dornbach' }))
  expect(readView()).toMatchObject({ level: 'ort', areas: ['K1-10'], view: 'profile' })
})

it('closes on Escape and keeps the text, clears it on the second', async () => {
  renderInSite(<SearchBox />)
  await search('hagen')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{Escape}')
  expect(box().getAttribute('aria-expanded')).toBe('false')
  expect(box().value).toBe('hagen')
  await userEvent.keyboard('{Escape}')
  expect(box().value).toBe('')
})

it('is reached by /, but not while somebody types elsewhere', async () => {
  renderInSite(
    <>
      <input aria-label="other" />
      <SearchBox />
    </>,
  )
  await userEvent.click(screen.getByLabelText('other'))
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(screen.getByLabelText('other'))
  await userEvent.tab()
  box().blur()
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(box())
  expect(box().value).toBe('')
})

it('says when nothing was found', async () => {
  renderInSite(<SearchBox />)
  await search('xyz')
  expect(await screen.findByText('Nichts gefunden zu „xyz“')).toBeTruthy()
})

it('says which areas it could not search', async () => {
  server.use(
    http.get(site.urlOf('geo/ort.2011.topojson'), () => new HttpResponse(null, { status: 404 })),
    http.get(site.urlOf('geo/ort.2011.geojson'), () => new HttpResponse(null, { status: 404 })),
  )
  renderInSite(<SearchBox />)
  await search('kreis')
  expect(await screen.findByText(/nicht geladen: Orte/)).toBeTruthy()
  expect(await screen.findByRole('group', { name: 'Kreise' })).toBeTruthy()
})

it('asks for no outlines before somebody searches', () => {
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => asked.push(request.url))
  renderInSite(<SearchBox />)
  expect(asked).toEqual([])
})

// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Scope } from '../../core/view/viewState.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { ScopeSwitch } from './ScopeSwitch.tsx'

afterEach(cleanup)

const scoped = (scope: Scope | undefined, areas: readonly string[] = ['K1-1']): Scene => {
  const scene = sampleScene({ areas })
  return { ...scene, view: { ...scene.view, ...(scope && { scope }) } }
}
function show(scene: Scene, language: Language = 'de') {
  replaceView(scene.view)
  const shown = (of: Scene) => (
    <LanguageProvider language={language}>
      <ScopeSwitch scene={of} />
    </LanguageProvider>
  )
  const { rerender } = render(shown(scene))
  return (of: Scene) => rerender(shown(of))
}

describe('ScopeSwitch', () => {
  test('offers the whole and the own municipality', async () => {
    show(scoped(undefined))
    expect(screen.getByRole('group', { name: 'Ausschnitt' })).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Musterland' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Nordkreis' }))
    expect(readView()?.scope).toEqual({ kind: 'within', id: 'K1' })
  })

  test('leads back from a municipality, which keeps its name without a chosen area', async () => {
    show(sampleScene({ scope: { kind: 'within', id: 'K2' } }))
    expect(screen.getByRole('radio', { name: 'Seekreis' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Musterland' }))
    expect(readView()?.scope).toBeUndefined()
  })

  test('a group stays at hand until it is dissolved', async () => {
    const group: Scope = { kind: 'group', ids: ['K1-1', 'K3-2', 'K3-1'] }
    const update = show(scoped(group), 'en')
    expect(screen.getByRole('radio', { name: 'Peer group (3)' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Musterland' }))
    expect(readView()?.scope).toBeUndefined()
    update(scoped(undefined))
    await userEvent.click(screen.getByRole('radio', { name: 'Peer group (3)' }))
    expect(readView()?.scope).toEqual(group)
    update(scoped(group))
    await userEvent.click(screen.getByRole('button', { name: 'Dissolve the peer group' }))
    expect(readView()?.scope).toBeUndefined()
    expect(screen.getByRole('radio', { name: 'Musterland' })).toHaveFocus()
    update(scoped(undefined))
    expect(screen.queryByRole('radio', { name: /Peer group/ })).toBeNull()
  })

  test('is not there without a chosen area and without a scope', () => {
    show(scoped(undefined, []))
    expect(screen.queryByRole('group')).toBeNull()
  })

  test('a whole without a name of its own is called so', () => {
    const { region: _, ...scene } = scoped(undefined)
    show(scene)
    expect(screen.getByRole('radio', { name: 'ganzes Gebiet' })).toBeChecked()
  })

  test('is not there where the level above is the whole', () => {
    show(sampleScene({ level: 'kreis', areas: ['K1'] }))
    expect(screen.queryByRole('group')).toBeNull()
  })
})

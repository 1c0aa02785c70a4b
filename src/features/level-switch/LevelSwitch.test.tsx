// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { levelsOffered } from './levelsOffered.ts'
import { LevelSwitch } from './LevelSwitch.tsx'

afterEach(cleanup)

describe('levelsOffered', () => {
  const ids = (chosen: string | undefined) => levelsOffered(sampleManifest, chosen).map(({ id }) => id)

  it('leaves out the single area that is the whole', () => {
    expect(ids('ort')).toEqual(['kreis', 'ort'])
  })

  it('keeps it where a link has chosen it', () => {
    expect(ids('land')).toEqual(['land', 'kreis', 'ort'])
  })

  it('keeps the only level, be it one area', () => {
    const [top] = sampleManifest.levels
    expect(levelsOffered({ ...sampleManifest, levels: top ? [top] : [] }, undefined)).toHaveLength(1)
  })
})

describe('LevelSwitch', () => {
  it('shows and changes the level', async () => {
    renderInSite(<LevelSwitch />)
    expect(screen.getByRole('radio', { name: 'Orte', checked: true })).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'Kreise' }))
    expect(readView()?.level).toBe('kreis')
    expect(screen.getByRole('radio', { name: 'Kreise', checked: true })).toBeTruthy()
  })

  it('cannot be set to a level at which the indicator has no figures, and says so', () => {
    renderInSite(<LevelSwitch />, { link: 'indicator=medianalter' })
    const places = screen.getByRole<HTMLInputElement>('radio', { name: /Orte.*ohne Werte/ })
    expect(places.disabled).toBe(true)
  })
})

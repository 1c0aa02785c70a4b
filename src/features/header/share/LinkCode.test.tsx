// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { LanguageProvider } from '../../../i18n/LanguageProvider.tsx'
import { LinkCode } from './LinkCode.tsx'

afterEach(cleanup)

const show = (link: string, language: 'de' | 'en' = 'de') =>
  render(
    <LanguageProvider language={language}>
      <LinkCode link={link} title="Kinderarmut" />
    </LanguageProvider>,
  )

it('says that the code of a long link is fine, and how large it must be printed', () => {
  show(`https://atlas.example/#areas=${'K1-1,'.repeat(100)}`)
  expect(screen.getByText(/^Der Link ist lang, der Code deshalb fein: mindestens \d+(,5)? cm/)).toBeTruthy()
})

it('says where no code holds the link', () => {
  show(`https://atlas.example/#areas=${'K1-1,'.repeat(600)}`, 'en')
  expect(screen.getByText(/too long for a QR code/)).toBeTruthy()
  expect(screen.queryByRole('img')).toBeNull()
})

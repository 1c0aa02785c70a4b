// The typeface from the installed package, read once a test file.
import { readFileSync } from 'node:fs'
import { readTypeface } from '../report/pdf/text/typeface.ts'

const file = (name: string): Uint8Array =>
  readFileSync(`node_modules/@expo-google-fonts/ibm-plex-sans/${name}.ttf`)

export const testTypeface = readTypeface({
  regular: file('400Regular/IBMPlexSans_400Regular'),
  semibold: file('600SemiBold/IBMPlexSans_600SemiBold'),
})

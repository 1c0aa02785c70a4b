// Pages of an office document as LibreOffice lays them out, where it is installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

/** Number of pages; throws with what LibreOffice says where it makes none. */
export function officePages(bytes: Uint8Array, extension: 'docx' | 'pptx'): number {
  const folder = mkdtempSync(join(tmpdir(), 'raumblick-office-'))
  try {
    writeFileSync(join(folder, `report.${extension}`), bytes)
    // A profile of its own: a running LibreOffice of somebody else does not get in the way.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const { stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `report.${extension}`)],
      { encoding: 'utf8', timeout: 120_000 },
    )
    try {
      const pdf = readFileSync(join(folder, 'report.pdf'), 'latin1')
      return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
    } catch {
      throw new Error(`no PDF: ${stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

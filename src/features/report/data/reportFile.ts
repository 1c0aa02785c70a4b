// A report as a file on the reader's disk, and back.
import { openReport, reportText, type OpenedReport } from '../../../core/view/reports/openReport.ts'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import { logoFault, mostLogoBytes, type LogoFault } from '../../../core/view/reports/logo.ts'
import { saveFile } from '../../../ui/saveFile.ts'

/** Letters that every file system takes. */
export const fileName = (title: string, ending: string): string => {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  return `${plain || 'Bericht'}.${ending}`
}

export const saveReport = (definition: ReportDefinition, title: string): void =>
  saveFile(fileName(title, 'raumblick.json'), reportText(definition), 'application/json')

export const openReportFile = async (file: File): Promise<OpenedReport> => openReport(await file.text())

export type ReadLogo = { readonly data: string } | { readonly fault: LogoFault }

export function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > mostLogoBytes) return Promise.resolve({ fault: 'size' })
  return new Promise((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const data = typeof reader.result === 'string' ? reader.result : ''
      const fault = logoFault(data)
      done(fault ? { fault } : { data })
    })
    reader.addEventListener('error', () => done({ fault: 'kind' }))
    reader.readAsDataURL(file)
  })
}

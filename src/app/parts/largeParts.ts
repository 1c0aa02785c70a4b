// Parts made of many files, each opened by a click. The lists of those files come with this one, not with the first script.

export const loadReportPage = async () => (await import('../../features/report/ReportPage.tsx')).ReportPage
export const loadDownloads = async () => (await import('../figures/downloads/Downloads.tsx')).Downloads
export const loadTable = async () => (await import('../figures/saveTable.ts')).saveTable
export const loadEmbedHere = async () => (await import('../share/EmbedHere.tsx')).EmbedHere

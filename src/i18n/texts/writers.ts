// What the writers of files add to a report of their own.
export const writerTexts = {
  de: {
    contents: 'Inhalt',
    page: (number: number, of: number) => `Seite ${number} von ${of}`,
    pageOf: ['Seite ', ' von '],
    continued: (title: string) => `${title} (Fortsetzung)`,
  },
  en: {
    contents: 'Contents',
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    pageOf: ['Page ', ' of '],
    continued: (title: string) => `${title} (continued)`,
  },
} as const

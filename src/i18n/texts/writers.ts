// What the writers of files add to a report of their own.
export const writerTexts = {
  de: {
    contents: 'Inhalt',
    page: (number: number, of: number) => `Seite ${number} von ${of}`,
    pageOf: ['Seite ', ' von '],
    continued: (title: string) => `${title} (Fortsetzung)`,
    openView: 'Diese Ansicht öffnen',
    aside: 'seitlich verschiebbar',
    skip: 'Zum Inhalt springen',
  },
  en: {
    contents: 'Contents',
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    pageOf: ['Page ', ' of '],
    continued: (title: string) => `${title} (continued)`,
    openView: 'Open this view',
    aside: 'can be scrolled sideways',
    skip: 'Skip to the content',
  },
} as const

// What is said when a view is taken into a story or a report.
const de = {
  add: { story: 'In die Geschichte aufnehmen', report: 'In den Bericht aufnehmen' },
  open: { story: 'Geschichte öffnen', report: 'Bericht öffnen' },
  begun: 'Eine Geschichte mit dieser Ansicht ist begonnen.',
  added: {
    story: (n: string) => `Aufgenommen: Ansicht ${n} der Geschichte.`,
    report: (n: string) => `Aufgenommen: Ansicht ${n} des Berichts.`,
  },
  full: 'Mehr Abschnitte fasst ein Bericht nicht. Bitte dort erst einen entfernen.',
  tooLong: 'Diese Ansicht ist zu umfangreich für eine Geschichte. Bitte weniger Raumeinheiten auswählen.',
}
const en: typeof de = {
  add: { story: 'Add to the story', report: 'Add to the report' },
  open: { story: 'Open the story', report: 'Open the report' },
  begun: 'A story has been started with this view.',
  added: {
    story: (n) => `Added: view ${n} of the story.`,
    report: (n) => `Added: view ${n} of the report.`,
  },
  full: 'A report cannot hold more sections. Please remove one there first.',
  tooLong: 'This view is too large for a story. Please choose fewer areas.',
}
export const storyTexts = { de, en }

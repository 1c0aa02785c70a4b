// Texts beside a report's preview: progress, what could not be matched, files to write.
const de = {
  preview: {
    title: 'Vorschau',
    loading: (done: string, all: string) => `${done} von ${all} Dateien geladen …`,
    making: (percent: string) => `Bericht wird erstellt … ${percent}`,
    ready: (n: number) => (n === 1 ? 'Vorschau fertig, 1 Abschnitt.' : `Vorschau fertig, ${n} Abschnitte.`),
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Die Vorschau zeigt den letzten Stand.',
    goOn: 'Weiter erstellen',
    more: (n: string) => (n === '1' ? '1 weiteren Abschnitt zeigen' : `${n} weitere Abschnitte zeigen`),
    contents: 'Inhalt',
    scroll: 'seitlich verschiebbar',
    own: 'Eigener Text: Verfasst von der Person, die den Bericht erstellt hat, nicht vom Herausgeber der Daten.',
    failed: (what: string) => `Nicht geladen: ${what}.`,
    retry: 'Noch einmal laden',
    broken: 'Der Bericht ließ sich nicht erstellen.',
  },
  notices: {
    title: 'Was sich nicht zuordnen ließ',
    kept: 'Im Bericht bleibt es stehen; mit einem Datenstand, der es enthält, erscheint es wieder.',
    otherAtlas: (values: string, shown: string) =>
      `Der Bericht gehört zum Atlas ${values}; geöffnet ist ${shown}.`,
    unknownLevel: (values: string, shown: string) =>
      `Die Raumebene ${values} gibt es nicht. Gezeigt wird ${shown}.`,
    unknownIndicator: (values: string) => `In diesem Datenstand nicht enthalten: ${values}.`,
    notAtLevel: (values: string, shown: string) =>
      `Auf der Raumebene ${shown} nicht veröffentlicht: ${values}.`,
    unknownArea: (values: string) => `Raumeinheiten, die es auf diesem Gebietsstand nicht gibt: ${values}.`,
    otherPeriod: (values: string, period: string) =>
      `Ohne Werte für ${period}: ${values}. Gezeigt wird der nächstliegende Zeitraum, mit seinem Datum.`,
    noAreas: (_values: string, _shown: string) => 'Es ist keine Raumeinheit gewählt.',
  },
  output: {
    title: 'Ausgabe',
    print: 'Drucken',
    html: 'Webseite (HTML)',
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    pptx: 'Folien (PPTX)',
    writing: (what: string, percent: string) => `${what} wird geschrieben … ${percent}`,
    written: (what: string) => `${what} gespeichert.`,
    failed: (what: string) =>
      `${what} ließ sich nicht schreiben. Bitte noch einmal versuchen oder über „Drucken“ als PDF speichern.`,
  },
  sheet: { page: 'Seite', of: 'von' },
}

const en: typeof de = {
  preview: {
    title: 'Preview',
    loading: (done, all) => `${done} of ${all} files loaded …`,
    making: (percent) => `Making the report … ${percent}`,
    ready: (n) => (n === 1 ? 'Preview ready, 1 section.' : `Preview ready, ${n} sections.`),
    cancel: 'Cancel',
    cancelled: 'Cancelled. The preview shows the last state.',
    goOn: 'Continue',
    more: (n) => (n === '1' ? 'Show 1 more section' : `Show ${n} more sections`),
    contents: 'Contents',
    scroll: 'can be scrolled sideways',
    own: 'Own text: written by whoever made this report, not by the publisher of the data.',
    failed: (what) => `Not loaded: ${what}.`,
    retry: 'Load again',
    broken: 'The report could not be made.',
  },
  notices: {
    title: 'What could not be matched',
    kept: 'It stays in the report; with a release that has it, it is shown again.',
    otherAtlas: (values, shown) => `The report belongs to the atlas ${values}; ${shown} is open.`,
    unknownLevel: (values, shown) => `There is no level ${values}. ${shown} is shown instead.`,
    unknownIndicator: (values) => `Not in this release: ${values}.`,
    notAtLevel: (values, shown) => `Not published at the level ${shown}: ${values}.`,
    unknownArea: (values) => `Areas that do not exist in these boundaries: ${values}.`,
    otherPeriod: (values, period) =>
      `No values for ${period}: ${values}. The nearest period is shown, with its date.`,
    noAreas: () => 'No area is chosen.',
  },
  output: {
    title: 'Output',
    print: 'Print',
    html: 'Web page (HTML)',
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    pptx: 'Slides (PPTX)',
    writing: (what, percent) => `Writing ${what} … ${percent}`,
    written: (what) => `${what} saved.`,
    failed: (what) => `${what} could not be written. Please try again, or use “Print” to save a PDF.`,
  },
  sheet: { page: 'Page', of: 'of' },
}

export const previewTexts = { de, en }

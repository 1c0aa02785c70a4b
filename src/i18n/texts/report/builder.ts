// Texts of the page on which reports are put together.
import { sectionTexts } from './sections.ts'
import type { ReportFault } from '../../../core/view/reports/openReport.ts'
import type { Preset } from '../../../core/view/reports/reportDefinition.ts'

type FaultTexts = {
  readonly [Code in ReportFault['code']]: (value: string) => string
}

const de = {
  page: 'Bericht',
  back: 'Zurück zur Karte',
  start: {
    title: 'Bericht zusammenstellen',
    intro:
      'Wählen Sie eine Vorlage; alles daran lässt sich ändern. Oder öffnen Sie einen gespeicherten Bericht.',
    notes: {
      monitoring:
        'Karten, Entwicklung, Rangliste, Veränderung und Tabelle der Leitindikatoren, mit Methodik und Quellen.',
      profiles: 'Eine Seite je Raumeinheit einer Kommune.',
      evidence: 'Eine Seite Belege zu einer Raumeinheit oder einem zusammengefassten Gebiet.',
      tables: 'Alle Werte mit Zähler, Nenner, 95-%-Bereich und Rang.',
      story: 'Ansichten in einer Reihenfolge, mit eigenem Text dazwischen.',
    } satisfies Record<Preset, string> as Record<Preset, string>,
  },
  file: {
    open: 'Bericht öffnen …',
    save: 'Bericht speichern',
    saved: 'Bericht gespeichert.',
    opened: 'Bericht geöffnet.',
    again: 'Neu beginnen',
    discard: 'Ungespeicherte Änderungen an diesem Bericht gehen verloren. Trotzdem fortfahren?',
  },
  faults: {
    notJson: () =>
      'Die Datei ist kein Bericht: Sie lässt sich nicht lesen. Bitte eine Datei wählen, die hier gespeichert wurde (.raumblick.json).',
    notReport: (value) =>
      `Die Datei ist kein Bericht${value ? ` (sie nennt sich „${value}“)` : ''}. Bitte eine Datei wählen, die hier gespeichert wurde (.raumblick.json).`,
    newer: (value) =>
      `Der Bericht stammt aus einer neueren Fassung dieses Programms („${value}“). Bitte die Seite neu laden; hilft das nicht, den Bericht dort öffnen, wo er entstanden ist.`,
    tooLarge: () => 'Die Datei ist zu groß für einen Bericht.',
    value: (place) =>
      `Im Bericht steht an der Stelle „${place}“ etwas, das dort nicht stehen kann. Bitte die Datei an dieser Stelle berichtigen oder neu speichern.`,
  } as FaultTexts,
  linkFault: 'Der Bericht aus dem Link lässt sich nicht öffnen. Bitte um die Datei des Berichts bitten.',
  link: {
    copy: 'Link kopieren',
    copied: 'Link kopiert.',
    notCopied: 'Der Browser erlaubt das Kopieren nicht. Hier ist der Link:',
    tooLong: 'Dieser Bericht ist zu groß für einen Link. Bitte die Datei speichern und senden.',
    wordless:
      'Eigene Texte, Überschriften und Logo stehen nicht im Link, nur in der Datei: So kann niemand mit einem Link Texte unter dem Namen dieser Seite zeigen.',
  },
  settings: 'Einstellungen des Berichts',
  titleField: 'Titel',
  authorField: 'Verfasserin, Verfasser oder Stelle',
  language: 'Sprache des Berichts',
  languages: { de: 'Deutsch', en: 'Englisch' },
  level: 'Raumebene',
  period: 'Zeitraum',
  newest: 'jeweils der neueste',
  subject: {
    title: 'Raumeinheiten',
    all: 'alle',
    within: 'alle in',
    areas: 'einzelne',
    combined: 'einzelne, zusammengefasst',
    which: 'Liegt in',
    pick: 'Raumeinheiten wählen',
    find: 'Raumeinheit suchen',
    more: (n: string) => `${n} weitere: bitte enger suchen`,
    chosen: (n: string) => `${n} gewählt`,
  },
  indicators: {
    title: 'Indikatoren',
    usual: 'Ohne Auswahl: die Leitindikatoren; auf Profilseiten alle.',
    own: 'Eigene Auswahl für diesen Abschnitt',
    chosen: (n: string) => `${n} gewählt`,
  },
  release: {
    title: 'Datenstand',
    newest: 'immer der neueste',
    pinned: (id: string) => `festgelegt auf ${id}`,
    other: (pinned: string, open: string) =>
      `Dieser Bericht ist auf den Datenstand ${pinned} festgelegt; geöffnet ist ${open}.`,
    open: (id: string) => `Datenstand ${id} öffnen`,
    update: (id: string) => `Auf ${id} umstellen`,
    gone: (id: string) => `Den Datenstand ${id} gibt es hier nicht mehr.`,
  },
  logo: {
    title: 'Logo',
    choose: 'Bild wählen …',
    remove: 'Logo entfernen',
    alternative: 'Was darauf zu sehen ist',
    rule: 'PNG oder JPEG, höchstens 200 kB. Andere Bilder könnten Skripte oder fremde Adressen enthalten.',
    faults: {
      kind: 'Das ist kein PNG- oder JPEG-Bild. Bitte das Logo als PNG speichern und noch einmal wählen.',
      size: 'Das Bild ist größer als 200 kB. Bitte verkleinern und noch einmal wählen.',
    },
  },
  sections: sectionTexts.de,
}

export type BuilderTexts = typeof de

const en: BuilderTexts = {
  page: 'Report',
  back: 'Back to the map',
  start: {
    title: 'Put together a report',
    intro: 'Choose a template; everything in it can be changed. Or open a saved report.',
    notes: {
      monitoring:
        'Maps, series, ranking, change and table of the headline indicators, with method and sources.',
      profiles: 'One page for each area of a municipality.',
      evidence: 'One page of evidence on an area or a combined area.',
      tables: 'All values with numerator, denominator, 95% interval and rank.',
      story: 'Views in a sequence, with your own text in between.',
    },
  },
  file: {
    open: 'Open report …',
    save: 'Save report',
    saved: 'Report saved.',
    opened: 'Report opened.',
    again: 'Start over',
    discard: 'Unsaved changes to this report will be lost. Continue?',
  },
  faults: {
    notJson: () =>
      'The file is not a report: it cannot be read. Please choose a file that was saved here (.raumblick.json).',
    notReport: (value) =>
      `The file is not a report${value ? ` (it calls itself “${value}”)` : ''}. Please choose a file that was saved here (.raumblick.json).`,
    newer: (value) =>
      `The report was made by a newer version of this program (“${value}”). Please reload the page; if that does not help, open the report where it was made.`,
    tooLarge: () => 'The file is too large for a report.',
    value: (place) =>
      `At “${place}” the report contains something that is not allowed there. Please correct the file at this point or save it again.`,
  },
  linkFault: 'The report in the link cannot be opened. Please ask for the file of the report.',
  link: {
    copy: 'Copy link',
    copied: 'Link copied.',
    notCopied: 'The browser does not allow copying. Here is the link:',
    tooLong: 'This report is too large for a link. Please save the file and send it.',
    wordless:
      'Your own texts, headings and logo are not in the link, only in the file: so nobody can use a link to show texts in the name of this site.',
  },
  settings: 'Report settings',
  titleField: 'Title',
  authorField: 'Author or office',
  language: 'Language of the report',
  languages: { de: 'German', en: 'English' },
  level: 'Level',
  period: 'Period',
  newest: 'the newest for each',
  subject: {
    title: 'Areas',
    all: 'all',
    within: 'all in',
    areas: 'individual ones',
    combined: 'individual ones, combined',
    which: 'Lies in',
    pick: 'Choose areas',
    find: 'Find an area',
    more: (n) => `${n} more: please narrow the search`,
    chosen: (n) => `${n} chosen`,
  },
  indicators: {
    title: 'Indicators',
    usual: 'Unless you choose: the headline indicators; on profile pages all indicators.',
    own: 'Own choice for this section',
    chosen: (n) => `${n} chosen`,
  },
  release: {
    title: 'Release',
    newest: 'always the newest',
    pinned: (id) => `pinned to ${id}`,
    other: (pinned, open) => `This report is pinned to release ${pinned}; open is ${open}.`,
    open: (id) => `Open release ${id}`,
    update: (id) => `Move to ${id}`,
    gone: (id) => `Release ${id} is no longer here.`,
  },
  logo: {
    title: 'Logo',
    choose: 'Choose a picture …',
    remove: 'Remove logo',
    alternative: 'What it shows',
    rule: 'PNG or JPEG, at most 200 kB. Other pictures could hold scripts or addresses elsewhere.',
    faults: {
      kind: 'This is not a PNG or JPEG picture. Please save the logo as PNG and choose it again.',
      size: 'The picture is larger than 200 kB. Please make it smaller and choose it again.',
    },
  },
  sections: sectionTexts.en,
}

export const builderTexts = { de, en }

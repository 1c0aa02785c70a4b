// What a report says of itself: headings of its sections, columns of its tables, sentences on how its figures were worked out.
import type { Preset, SectionKind } from '../../../core/view/reports/reportDefinition.ts'
import { withPreposition } from '../../sentences/grammar/placeName.ts'

const de = {
  presets: {
    monitoring: 'Jahresmonitoring',
    profiles: 'Profile',
    evidence: 'Antragsblatt',
    tables: 'Tabellenanhang',
    story: 'Geschichte',
  } satisfies Record<Preset, string> as Record<Preset, string>,
  sections: {
    map: 'Karten im Überblick',
    ranking: 'Ranglisten',
    series: 'Entwicklung',
    change: 'Veränderung',
    profiles: 'Profile',
    table: 'Tabellen',
    method: 'Methodik',
    sources: 'Quellen',
    text: 'Text',
    view: 'Ansicht',
    pageBreak: 'Seitenumbruch',
  } satisfies Record<SectionKind, string> as Record<SectionKind, string>,
  subtitle: (extent: string, release: string) => `${extent} · ${release}`,
  inside: (level: string, parent: string) => `${level} ${withPreposition('in', parent)}`,
  combined: (names: string) => `${names} zusammen`,
  release: (id: string, date: string) => `Datenstand ${id} vom ${date}`,
  footer: (publisher: string, release: string) => `${publisher} · ${release}`,
  logo: 'Logo',
  headlines: (name: string, period: string) => `${name}: ausgewählte Indikatoren, ${period}`,
  withoutValue: (count: string, isOne: boolean) =>
    `${count} ${isOne ? 'Indikator' : 'Indikatoren'} ohne Wert –`,
  similarTo: (name: string, distance: string) => `${name}, Abstand ${distance}`,
  whole: (name: string) => `${name} insgesamt`,
  columns: {
    area: 'Raumeinheit',
    value: 'Wert',
    numerator: 'Zähler',
    denominator: 'Nenner',
    interval: '95-%-Bereich',
    rank: 'Rang',
    note: 'Hinweis',
  },
  rankOf: (rank: string, of: string) => `${rank} von ${of}`,
  tableOverview: (what: string) => `Wert (Zähler/Nenner): ${what}`,
  tableFull: (what: string) => `${what}: alle Angaben`,
  noFigures: (what: string) =>
    `${what}: dafür gibt es in diesem Datenstand keine Werte, die gezeigt werden könnten.`,
  notLoaded: (what: string) =>
    `${what}: die Datei konnte nicht geladen werden. Bitte den Bericht neu öffnen.`,
  noChange: (what: string) => `${what}: kein früherer vergleichbarer Zeitraum.`,
  noIndicators: 'Kein Indikator dieses Abschnitts ist in diesem Datenstand veröffentlicht.',
  noAreas: 'Keine der gewählten Raumeinheiten gibt es in diesem Datenstand.',
  moreProfiles: (shown: string, all: string) =>
    `Nur die ersten ${shown} von ${all} Raumeinheiten haben hier eine Seite.`,
  cutTable: (shown: string, all: string) =>
    `Gezeigt sind die ersten ${shown} von ${all} Raumeinheiten; alle stehen in der CSV- oder XLSX-Datei der Kartenansicht.`,
  gaps: {
    unreadable: (text: string) => `[Platzhalter nicht lesbar: ${text}]`,
    indicator: (id: string) => `[kein Indikator ${id} in diesem Datenstand]`,
    area: (id: string) => `[keine Raumeinheit ${id} in diesem Datenstand]`,
    whole: (name: string) => `[kein Gesamtwert für ${name}]`,
    counts: (name: string) => `[keine Fallzahlen für ${name}]`,
    rank: (name: string) => `[kein Rang für ${name}]`,
    change: (name: string) => `[keine vergleichbare Veränderung für ${name}]`,
  },
  brokenView: 'Diese Ansicht ließ sich nicht ganz so zeigen, wie ihr Link es sagt.',
  noView: 'Zu dieser Ansicht gehört kein Link.',
  methods: {
    title: 'Wie gerechnet wird',
    values:
      'Werte stehen so da, wie sie veröffentlicht sind; gerundet wird erst beim Schreiben. Null ist ein Wert. Fehlt einer, steht an seiner Stelle der Grund.',
    ranks:
      'Rang 1 hat der höchste Wert; gleiche Werte teilen sich einen Rang, der nächste wird übersprungen. Ein hoher Rang ist kein Urteil.',
    comparison:
      'Höher oder niedriger heißt ein Wert nur, wenn sich sein 95-%-Bereich mit dem Vergleichswert nicht verträgt; sonst heißt er ähnlich.',
    classes:
      'Die Klassen der Karten sind über alle Zeiträume berechnet, damit Farben in jedem Jahr dasselbe bedeuten.',
    change:
      'Veränderungen sind Differenzen zu dem früheren Zeitraum, der dabeisteht, bei Prozentwerten in Prozentpunkten. Über Brüche in der Zeitreihe hinweg wird nicht verglichen.',
    trend:
      'Gestiegen oder gefallen heißt eine Reihe nur bei einem klaren Verlauf (Steigung nach Theil und Sen, Test nach Mann und Kendall, 5 %).',
    combined:
      'Zusammengefasste Raumeinheiten werden aus Zählern und Nennern neu berechnet, nie als Mittel ihrer Werte.',
  },
  sourceLines: {
    table: (license: string, release: string) => `Alle Werte: ${license}, ${release}`,
    columns: {
      indicator: 'Indikator',
      source: 'Quelle',
      date: 'Stand',
      file: 'Datei und Prüfsumme (SHA-256)',
    },
    noSource: 'Quelle nicht angegeben',
    license: (text: string) => `Lizenz: ${text}`,
    data: 'Datenstand',
    publisher: (name: string) => `Herausgeber: ${name}`,
    manifest: (digest: string) => `Prüfsumme des Datenstands (SHA-256): ${digest}`,
    made: 'Dieser Bericht wurde aus den veröffentlichten Werten zusammengestellt. Eigene Texte darin stammen von seiner Verfasserin oder seinem Verfasser, nicht vom Herausgeber der Daten.',
  },
  ownText: 'Text der Verfasserin oder des Verfassers',
}

const en: typeof de = {
  presets: {
    monitoring: 'Annual monitoring',
    profiles: 'Profiles',
    evidence: 'Evidence sheet',
    tables: 'Tables',
    story: 'Story',
  },
  sections: {
    map: 'Overview maps',
    ranking: 'Rankings',
    series: 'Series',
    change: 'Change',
    profiles: 'Profiles',
    table: 'Tables',
    method: 'Method',
    sources: 'Sources',
    text: 'Text',
    view: 'View',
    pageBreak: 'Page break',
  },
  subtitle: (extent, release) => `${extent} · ${release}`,
  inside: (level, parent) => `${level} in ${parent}`,
  combined: (names) => `${names} together`,
  release: (id, date) => `Release ${id} of ${date}`,
  footer: (publisher, release) => `${publisher} · ${release}`,
  logo: 'Logo',
  headlines: (name, period) => `${name}: selected indicators, ${period}`,
  withoutValue: (count, isOne) => `${count} ${isOne ? 'indicator' : 'indicators'} without a value –`,
  similarTo: (name, distance) => `${name}, distance ${distance}`,
  whole: (name) => `${name} as a whole`,
  columns: {
    area: 'Area',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    interval: '95% interval',
    rank: 'Rank',
    note: 'Note',
  },
  rankOf: (rank, of) => `${rank} of ${of}`,
  tableOverview: (what) => `Value (numerator/denominator): ${what}`,
  tableFull: (what) => `${what}: all figures`,
  noFigures: (what) => `${what}: this release has no values that could be shown.`,
  notLoaded: (what) => `${what}: the file could not be loaded. Please open the report again.`,
  noChange: (what) => `${what}: no earlier comparable period.`,
  noIndicators: 'No indicator of this section is published in this release.',
  noAreas: 'None of the chosen areas exists in this release.',
  moreProfiles: (shown, all) => `Only the first ${shown} of ${all} areas have a page here.`,
  cutTable: (shown, all) =>
    `The first ${shown} of ${all} areas are shown; all of them are in the CSV or XLSX file of the map view.`,
  gaps: {
    unreadable: (text) => `[placeholder cannot be read: ${text}]`,
    indicator: (id) => `[no indicator ${id} in this release]`,
    area: (id) => `[no area ${id} in this release]`,
    whole: (name) => `[no overall value of ${name}]`,
    counts: (name) => `[no counts of ${name}]`,
    rank: (name) => `[no rank of ${name}]`,
    change: (name) => `[no comparable change of ${name}]`,
  },
  brokenView: 'This view could not be shown quite as its link says.',
  noView: 'This view has no link.',
  methods: {
    title: 'How figures are worked out',
    values:
      'Values are given as they were published; they are rounded only for display. Zero is a value. Where a value is absent, the reason is given in its place.',
    ranks:
      'Rank 1 is the highest value; equal values share a rank and the next one is skipped. A high rank is not a judgement.',
    comparison:
      'A value is called higher or lower only where its 95% interval is not compatible with what it is compared with; otherwise it is called similar.',
    classes:
      'Classes of the maps are computed over all periods, so that colours mean the same in every year.',
    change:
      'Changes are differences from the earlier period given beside them, for percentages in percentage points. Nothing is compared across a break in the series.',
    trend:
      'A series is called risen or fallen only where its course is clear (Theil–Sen slope, Mann–Kendall test, 5%).',
    combined:
      'Combined areas are computed anew from numerators and denominators, never as a mean of their values.',
  },
  sourceLines: {
    table: (license, release) => `All values: ${license}, ${release}`,
    columns: { indicator: 'Indicator', source: 'Source', date: 'As of', file: 'File and checksum (SHA-256)' },
    noSource: 'Source not stated',
    license: (text) => `Licence: ${text}`,
    data: 'Release',
    publisher: (name) => `Publisher: ${name}`,
    manifest: (digest) => `Checksum of the release (SHA-256): ${digest}`,
    made: 'This report was put together from the published values. Texts in it are those of its author, not of the publisher of the data.',
  },
  ownText: 'Text by the author',
}

export const reportTexts = { de, en }
export type ReportTexts = typeof de

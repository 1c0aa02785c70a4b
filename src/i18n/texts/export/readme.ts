// The README beside exported files: in German and in English, whoever opens it. Parameters are finished texts.
import type { Language } from '../../../core/release/localText.ts'

interface ReadmeTexts {
  readonly heading: string
  readonly what: (title: string, atlas: string) => string
  readonly filesHead: string
  readonly files: Readonly<
    Record<'csv' | 'csvw' | 'xlsx' | 'geojson' | 'gpkg' | 'series' | 'license', string>
  >
  readonly more: string
  readonly factsHead: string
  readonly columnsHead: string
  readonly columns: string
  readonly statusHead: string
  readonly status: string
  readonly citationHead: string
  readonly licenseHead: string
  readonly binding: (address: string) => string
  readonly named: (attribution: string) => string
  readonly checkHead: string
  readonly check: (checksum: string) => string
}

const de: ReadmeTexts = {
  heading: 'LIES MICH (deutsch, English below)',
  what: (title, atlas) => `${title}. Aus: ${atlas}.`,
  filesHead: 'Dateien',
  files: {
    csv: 'die Tabelle für Programme (R, Python, …): Kommas, Dezimalpunkte, UTF-8',
    csvw: 'was ihre Spalten bedeuten, für Programme (CSV on the Web)',
    xlsx: 'die Tabelle für Excel und LibreOffice, mit einem Blatt „Metadaten“',
    geojson: 'Tabelle und genaue Umrisse für Geoinformationssysteme und Webkarten (WGS 84)',
    gpkg: 'dasselbe als GeoPackage, etwa für QGIS',
    series: 'alle Zeiträume aller Raumeinheiten des Indikators (JSON-stat 2.0)',
    license: 'unter welcher Lizenz die Daten stehen',
  },
  more: 'Weitere Dateien sind Bilder dieser Ansicht.',
  factsHead: 'Was die Zahlen sind und wie sie entstanden sind',
  columnsHead: 'Spalten',
  columns:
    'Eine Zeile für jede Raumeinheit der Ebene, auch für ausgeblendete (Spalte left_out). Zahlen sind nicht gerundet. ' +
    'Schlüssel sind Texte: führende Nullen gehören dazu. In der CSV-Datei steht vor Texten, die ein ' +
    'Tabellenprogramm als Formel ausführen würde, ein Apostroph.',
  statusHead: 'Wörter der Spalte status',
  status: 'Wo keine Zahl steht, sagt status warum; null ist ein Wert. Leer: ein gewöhnlicher Wert.',
  citationHead: 'So zitieren',
  licenseHead: 'Lizenz',
  binding: (address) => `Verbindlich ist der Text unter ${address}`,
  named: (attribution) => `Zu nennen ist: ${attribution}`,
  checkHead: 'Prüfsumme',
  check: (checksum) =>
    `Die Zahlen stammen aus einer veröffentlichten Datei mit der Prüfsumme (SHA-256) ${checksum}.`,
}

const en: ReadmeTexts = {
  heading: 'README (English)',
  what: (title, atlas) => `${title}. From: ${atlas}.`,
  filesHead: 'Files',
  files: {
    csv: 'the table for programs (R, Python, …): commas, decimal points, UTF-8',
    csvw: 'what its columns mean, for programs (CSV on the Web)',
    xlsx: 'the table for Excel and LibreOffice, with a sheet of metadata',
    geojson: 'table and exact outlines for geographic information systems and web maps (WGS 84)',
    gpkg: 'the same as a GeoPackage, for QGIS and others',
    series: 'all periods of all areas of the indicator (JSON-stat 2.0)',
    license: 'the licence of the data',
  },
  more: 'Further files are pictures of this view.',
  factsHead: 'What the figures are and how they were made',
  columnsHead: 'Columns',
  columns:
    'One row for each area of the level, those left out included (column left_out). Numbers are not rounded. Keys are ' +
    'texts: leading zeros belong to them. In the CSV file an apostrophe precedes texts that a spreadsheet would ' +
    'run as a formula.',
  statusHead: 'Words of the column status',
  status: 'Where there is no number, status says why; zero is a value. Empty: an ordinary value.',
  citationHead: 'How to cite',
  licenseHead: 'Licence',
  binding: (address) => `The text at ${address} is binding.`,
  named: (attribution) => `Please credit: ${attribution}`,
  checkHead: 'Checksum',
  check: (checksum) => `The figures come from a published file with the checksum (SHA-256) ${checksum}.`,
}

export const readmeTexts: Readonly<Record<Language, ReadmeTexts>> = { de, en }

// Texts of the dialog "Herunterladen". Parameters are finished texts.
interface Choice {
  readonly name: string
  readonly note: string
}
type ChoiceId = 'csv' | 'xlsx' | 'geojson' | 'gpkg' | 'series' | 'zip' | 'site'

const de = {
  open: 'Herunterladen',
  title: 'Herunterladen',
  close: 'Schließen',
  groups: { tables: 'Tabelle', maps: 'Karte und Geodaten', pictures: 'Bild', all: 'Alles zusammen' },
  choices: {
    csv: {
      name: 'CSV',
      note: 'Die Tabelle dieser Ansicht; Excel öffnet sie mit Doppelklick. Für Programme liegt im ZIP eine zweite.',
    },
    xlsx: {
      name: 'Excel-Arbeitsmappe',
      note: 'Die Tabelle mit Zahlen als Zahlen und Schlüsseln als Text; ein zweites Blatt nennt Quelle und Berechnung.',
    },
    series: {
      name: 'JSON-stat',
      note: 'Alle Zeiträume aller Raumeinheiten des Indikators, für Statistikprogramme. Filter gelten hier nicht.',
    },
    geojson: { name: 'GeoJSON', note: 'Genaue Umrisse mit der Tabelle, für Webkarten und QGIS.' },
    gpkg: { name: 'GeoPackage', note: 'Dasselbe als eine Datei für QGIS und ArcGIS, mit Herkunft.' },
    zip: {
      name: 'ZIP dieser Ansicht',
      note: 'Alle Dateien von oben mit LIES MICH und Lizenz: zum Ablegen und Weitergeben.',
    },
    site: {
      name: 'Ganzer Datenstand als Website',
      note: 'Diese Website mit allen Indikatoren dieses Datenstands. Läuft auf jedem Webserver, auch ohne Internet.',
    },
  } satisfies Record<ChoiceId, Choice> as Record<ChoiceId, Choice>,
  download: (name: string) => `${name} herunterladen`,
  ofSize: (size: string) => `etwa ${size}`,
  making: (name: string, percent: string) => `${name}: ${percent}`,
  starting: (name: string) => `${name} wird erstellt …`,
  cancel: 'Abbrechen',
  done: (file: string, size: string) => `${file} (${size}) ist an den Browser übergeben.`,
  failed: (name: string) => `${name} konnte nicht erstellt werden`,
  broken: (message: string) =>
    `Beim Erstellen ist etwas schiefgegangen: ${message}. Die anderen Dateien sind davon nicht betroffen.`,
}

const en: typeof de = {
  open: 'Download',
  title: 'Download',
  close: 'Close',
  groups: { tables: 'Table', maps: 'Map and geodata', pictures: 'Picture', all: 'All together' },
  choices: {
    csv: {
      name: 'CSV',
      note: 'The table of this view in German notation (semicolon, decimal comma). The ZIP holds a second one for programs.',
    },
    xlsx: {
      name: 'Excel workbook',
      note: 'The table with numbers as numbers and keys as text; a second sheet gives source and calculation.',
    },
    series: {
      name: 'JSON-stat',
      note: 'All periods of all areas of the indicator, for statistics programs. Filters do not apply here.',
    },
    geojson: { name: 'GeoJSON', note: 'Exact outlines with the table, for web maps and QGIS.' },
    gpkg: { name: 'GeoPackage', note: 'The same as one file for QGIS and ArcGIS, with its origin.' },
    zip: {
      name: 'ZIP of this view',
      note: 'All the files above with README and licence: to keep and to pass on.',
    },
    site: {
      name: 'Whole release as a website',
      note: 'This site with all indicators of this release. Runs on any web server, even without the internet.',
    },
  },
  download: (name) => `Download ${name}`,
  ofSize: (size) => `about ${size}`,
  making: (name, percent) => `${name}: ${percent}`,
  starting: (name) => `Making ${name} …`,
  cancel: 'Cancel',
  done: (file, size) => `${file} (${size}) was handed to the browser.`,
  failed: (name) => `${name} could not be made`,
  broken: (message) => `Something went wrong while making it: ${message}. The other files are not affected.`,
}

export const exportTexts = { de, en }
export type ExportTexts = typeof de

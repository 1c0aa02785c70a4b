// How to open a copy of the site, for whoever finds the archive.
import { textIn } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import { licenseFacts } from '../about/licenseFacts.ts'

/** CRLF: the plainest editors of Windows show nothing else as lines. */
export function siteReadme({ title, publisher, release, license, attribution }: Manifest): string {
  const { name, address } = licenseFacts(license)
  const licence = address === undefined ? name : `${name}, ${address}`
  return `${textIn(title, 'de')}
${publisher.name}, Datenstand ${release.id} (${release.date})

Dieser Ordner ist eine vollständige Website mit den Daten dieses einen Datenstands. Auf jeden Webserver kopiert, in
welchen Ordner auch immer, ist sie fertig; es gibt nichts einzurichten. Auf dem eigenen Rechner braucht sie ebenfalls einen
kleinen Webserver, weil Browser Seiten von der Festplatte das Laden von Dateien verbieten. Zum Beispiel mit Python, in diesem
Ordner: python3 -m http.server 8000, dann im Browser http://localhost:8000/.
Die Dateien für Open-Data-Portale (CSV) gehören nicht zur Website und sind nicht enthalten.

Lizenz der Daten: ${licence}
${textIn(attribution, 'de')}


${textIn(title, 'en')}
${publisher.name}, release ${release.id} (${release.date})

This folder is a complete web site with the data of this one release. Copied to any web server, into whatever folder, it is
ready; there is nothing to set up. On a computer of your own it needs a small web server as well, because browsers do not let
pages from the disk load files. With Python, in this folder: python3 -m http.server 8000, then http://localhost:8000/ in the
browser.
The files for open-data portals (CSV) are no part of the site and not contained.

Licence of the data: ${licence}
${textIn(attribution, 'en')}
`.replaceAll('\n', '\r\n')
}

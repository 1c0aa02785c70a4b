// Licences as portals name them: the list of DCAT-AP.de (http://dcat-ap.de/def/licenses/), for SPDX ids and the short names of the
// data licence Germany. What is not known has no address, and none is invented.

const known: Readonly<Record<string, string>> = {
  'dl-de/by-2-0': 'dl-by-de/2.0',
  'dl-de-by-2.0': 'dl-by-de/2.0',
  'dl-de/zero-2-0': 'dl-zero-de/2.0',
  'dl-de-zero-2.0': 'dl-zero-de/2.0',
  'dl-de/by-1-0': 'dl-by-de/1.0',
  'dl-de/by-nc-1-0': 'dl-by-nc-de/1.0',
  'cc0-1.0': 'cc-zero',
  'cc-by-4.0': 'cc-by/4.0',
  'cc-by-sa-4.0': 'cc-by-sa/4.0',
  'cc-by-nc-4.0': 'cc-by-nc/4.0',
  'cc-by-nd-4.0': 'cc-by-nd/4.0',
  'cc-by-3.0-de': 'cc-by-de/3.0',
  'cc-by-sa-3.0-de': 'cc-by-sa-de/3.0',
  'odbl-1.0': 'odbl',
  'odc-by-1.0': 'odby',
  'pddl-1.0': 'odcpddl',
}

/** `dl-de/by-2-0` → `http://dcat-ap.de/def/licenses/dl-by-de/2.0`; an address stays what it is. */
export function licenceUri(license: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(license)) return license
  const path = known[license.toLowerCase()]
  return path === undefined ? undefined : `http://dcat-ap.de/def/licenses/${path}`
}

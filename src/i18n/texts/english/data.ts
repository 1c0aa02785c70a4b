// English; the shape is the German one.
import type { dataDe } from '../data.ts'
import { bytesOf } from '../data.ts'

export const dataEn: typeof dataDe = {
  retry: 'Try again',
  reload: 'Reload the page',
  code: (code) => `Code ${code}`,
  indicatorFailed: (name) => `The data for “${name}” could not be loaded`,
  outlinesFailed: (name) => `The outlines of the level “${name}” could not be loaded`,
  releaseFailed: 'The release could not be loaded',
  configFailed: 'The settings of this site could not be loaded',
  restWorks: 'All other indicators still work.',
  otherLevelsWork: 'The other levels still work.',
  referencesFailed: 'Values of a higher level to compare with are missing',
  parentsFailed: 'Names and boundaries of a higher level are missing',
  partFailed: (part) => `This part of the page has failed: ${part}`,
  partHint: 'Everything else still works. Reloading the page usually helps.',
  otherReleases: 'Other releases',
  reason: {
    timeout: (file, detail) => `The file ${file} did not arrive within ${detail} seconds.`,
    offline: (file) => `The file ${file} could not be reached.`,
    http: (file, detail) => `The server answered with error ${detail} for the file ${file}.`,
    html: (file) => `A web page came instead of the file ${file}, perhaps a login page.`,
    size: (file, detail) =>
      `The file ${file} is incomplete or was changed: ${bytesOf(detail).join(' instead of ')} bytes.`,
    hash: (file, detail) =>
      `The file ${file} is not the published one: checksum ${bytesOf(detail).join(' instead of ')}.`,
    json: (file) => `The file ${file} is damaged and cannot be read.`,
    schema: (file, detail) => `The file ${file} is not built as expected${detail ? ` (at ${detail})` : ''}.`,
    newer: (file, detail) =>
      `The file ${file} has the format ${detail}; this page understands raumblick/1 only.`,
    withdrawn: (_file, detail) => `All releases have been withdrawn${detail ? `: ${detail}` : ''}.`,
    empty: (file) => `${file} lists no release.`,
  },
  hint: {
    timeout: 'The connection is slow or the server is busy. Please try again.',
    offline: 'Is there an internet connection? If so, something is blocking access.',
    http: 'Please try again later; if the error persists, tell the publishing office.',
    html: 'Please log in again or check the connection, then try again.',
    size: 'Please try again; if the error persists, copy the file to the server again.',
    hash: 'The figures are therefore not shown. If the error persists, copy the file to the server again.',
    json: 'If the error persists, copy the file to the server again.',
    schema: 'If the error persists, tell the publishing office.',
    newer: 'Please reload the page. If this message remains, the server needs a newer version of Raumblick.',
    withdrawn: 'A new release will follow.',
    empty: 'None has been published yet.',
  },
}

// What XML 1.0 and a PDF's text can hold: no control characters, no halves of surrogate pairs, no non-characters. Tabs and ends of
// lines stay. A file with one of the others in it is "damaged" to the program that opens it.
// oxlint-disable-next-line no-control-regex -- they are what is to go
const unspeakable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu

export const cleanText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(unspeakable, '')

/** On one line: for titles, bookmarks, alternative texts. */
export const oneLine = (text: string): string =>
  cleanText(text)
    .replaceAll(/[\t\n ]+/g, ' ')
    .trim()

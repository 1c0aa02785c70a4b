/**
 * A spreadsheet runs text that begins like a formula; an apostrophe in front makes it text again (OWASP, CSV injection; the
 * full-width signs too, which some spreadsheets take for the plain ones). For names and other words: a negative number is no
 * formula, and a key that got an apostrophe would join nothing.
 */
export const safeCellText = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text

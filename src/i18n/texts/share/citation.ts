// Formats of a citation.
const de = {
  formats: 'Format des Zitats',
  plain: 'Text',
  copy: 'Kopieren',
  copied: 'Kopiert',
  save: 'Speichern',
  saveAs: (file: string) => `Als ${file} speichern`,
}
const en: typeof de = {
  formats: 'Format of the citation',
  plain: 'Text',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save',
  saveAs: (file) => `Save as ${file}`,
}
export const citationTexts = { de, en }

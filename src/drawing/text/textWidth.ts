// How wide a text is, letter by letter, where nothing can measure it: in documents, in tests, without a page. Advance widths of IBM
// Plex Sans at weights 400 and 600, rounded up to a fortieth of the type size, so that what fits here fits on paper.

type Groups = readonly (readonly [letters: string, width: number])[]

const regular: Groups = [
  ['ij ìíîï \u00a0', 0.25],
  [",.l‚‘’'", 0.275],
  ['!:;¡[]f|()³²·', 0.325],
  ['{}rt¹-/I\\ÌÍÎÏ•', 0.4],
  ['z"*°¿“”„', 0.475],
  ['svy?ýÿ®', 0.5],
  ['cxJLç«»', 0.525],
  ['aegkàáâãäåèéêë', 0.55],
  ['hnouñòóôõöøùúûüµFT_', 0.575],
  ['CPVXÇÞ€', 0.625],
  ['AKRÀÁÂÃÄÅß', 0.65],
  ['BDÐ', 0.675],
  ['&GUÙÚÛÜ', 0.7],
  ['#HNOQÑÒÓÔÕÖØ', 0.725],
  ['w', 0.775],
  ['M…↑↓©—¾', 0.825],
  ['mW@Ææ½¼∅', 0.925],
  ['%‰→←', 1],
]
const bold: Groups = [
  ["ijìíîï' \u00a0l,.‚‘’", 0.3],
  ['!:;¡()[]f²³·t{}', 0.35],
  ['r|-IÌÍÎÏ•', 0.425],
  ['/\\"°®s?', 0.5],
  ['cvyzLçýÿ“”„', 0.525],
  ['gxJ«»', 0.55],
  ['aekoàáâãäåèéêëòóôõöø_*', 0.575],
  ['CPVYÇ€S', 0.65],
  ['ABRXÀÁÂÃÄÅ#', 0.675],
  ['DKUÙÚÛÜßÐ', 0.7],
  ['&GHNOQÑÒÓÔÕÖØ', 0.725],
  ['Mw©—½¼¾…∅', 0.85],
  ['mWÆæ@↑↓', 0.95],
  ['%‰→←', 1],
]

const tableOf = (groups: Groups): ReadonlyMap<string, number> =>
  new Map([
    ...groups.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
    ['\u00ad', 0],
  ])
const tables = { regular: tableOf(regular), bold: tableOf(bold) }

/** Letters of other scripts are guessed; those of East Asia are as wide as they are high. */
const unknown = (letter: string): number =>
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1 : 0.65
/** What is Latin and in no group: digits, most letters. */
const usual = 0.6

/** In the unit of `size`. */
export function textWidth(text: string, size: number, isBold = false): number {
  const table = isBold ? tables.bold : tables.regular
  let width = 0
  for (const letter of text)
    width += table.get(letter) ?? (letter.charCodeAt(0) < 0x17f ? usual : unknown(letter))
  return width * size
}

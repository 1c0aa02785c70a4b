// What a licence is called, where its binding text stands and what it asks of whoever uses the data. Texts of licences are not
// copied: the one at the address counts.
import type { Language } from '../../core/release/localText.ts'

type InBoth = Readonly<Record<Language, string>>

export interface LicenseFacts {
  readonly name: string
  /** Of the binding text; absent where the release gives a name that is not known. */
  readonly address?: string
  readonly asks?: InBoth
}

const free: InBoth = {
  de: 'Die Daten dürfen ohne Bedingungen genutzt werden, auch verändert und gewerblich.',
  en: 'The data may be used without conditions, changed and commercially as well.',
}
const named: InBoth = {
  de:
    'Die Daten dürfen genutzt werden, auch verändert und gewerblich, wenn die Quelle mit Namen, Lizenz und Link genannt ist ' +
    'und Änderungen als solche gekennzeichnet sind.',
  en:
    'The data may be used, changed and commercially as well, where the source is named with name, licence and link and ' +
    'changes are marked as such.',
}
const alike: InBoth = {
  de: `${named.de} Was daraus entsteht, steht unter derselben Lizenz.`,
  en: `${named.en} What is made of them bears the same licence.`,
}

const creativeCommons = 'https://creativecommons.org'
const known: Readonly<Record<string, LicenseFacts>> = {
  'dl-de/by-2-0': {
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    address: 'https://www.govdata.de/dl-de/by-2-0',
    asks: named,
  },
  'dl-de/zero-2-0': {
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    address: 'https://www.govdata.de/dl-de/zero-2-0',
    asks: free,
  },
  'cc0-1.0': {
    name: 'Creative Commons CC0 1.0 Universal',
    address: `${creativeCommons}/publicdomain/zero/1.0/`,
    asks: free,
  },
  'cc-by-4.0': {
    name: 'Creative Commons Attribution 4.0 International',
    address: `${creativeCommons}/licenses/by/4.0/`,
    asks: named,
  },
  'cc-by-sa-4.0': {
    name: 'Creative Commons Attribution-ShareAlike 4.0 International',
    address: `${creativeCommons}/licenses/by-sa/4.0/`,
    asks: alike,
  },
  'odbl-1.0': {
    name: 'Open Data Commons Open Database License 1.0',
    address: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
}

/** Also of `dl-de-by-2.0`, as some write it; an address stands for itself. */
export function licenseFacts(license: string): LicenseFacts {
  if (/^https?:\/\/\S+$/.test(license)) return { name: license, address: license }
  const id = license.toLowerCase().replace(/^dl-de-(by|zero)-2\.0$/, 'dl-de/$1-2-0')
  return known[id] ?? { name: license }
}

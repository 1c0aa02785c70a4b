// Before every test: no test waits for a language.
import { loadLanguage } from '../i18n/loadLanguage.ts'

await loadLanguage('en')

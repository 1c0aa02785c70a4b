import { useEffect, useState } from 'react'
import type { Language } from '../../core/release/localText.ts'
import { isLoaded, loadLanguage } from '../../i18n/loadLanguage.ts'
import { tellOfMore } from '../../state/noticeStore.ts'

/** The wished language once its texts are there; until then the one before, German at first. */
export function useShownLanguage(wished: Language): Language {
  const [shown, setShown] = useState<Language>('de')
  useEffect(
    function fetchTexts() {
      if (isLoaded(wished)) return undefined
      let isWanted = true
      loadLanguage(wished).then(
        () => {
          if (isWanted) setShown(wished)
        },
        () => tellOfMore([{ code: 'languageFailed', key: 'lang', value: wished }]),
      )
      return () => {
        isWanted = false
      }
    },
    [wished],
  )
  return isLoaded(wished) ? wished : shown
}

import { useEffect } from 'react'

interface Margins {
  /** At the foot of every sheet, left. */
  readonly sheet: string
  readonly page: string
  readonly of: string
}

/** As a CSS string: whatever an area is called stays text. */
const quoted = (text: string) =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/**
 * What every printed sheet says, as long as the page is open: a sheet of paper may be found without the others. Margin boxes know
 * neither elements nor variables, so the rule is made here; browsers without them print the page without.
 */
export function usePageMargins({ sheet, page, of }: Margins): void {
  useEffect(
    function writeMargins() {
      const rules = new CSSStyleSheet()
      const font = 'font: 7.5pt "IBM Plex Sans Variable", sans-serif; color: #333'
      rules.replaceSync(`@page {
        size: A4;
        margin: 14mm 14mm 17mm;
        @bottom-left { content: ${quoted(sheet)}; ${font} }
        @bottom-right { content: ${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages); ${font} }
      }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules)
      }
    },
    [sheet, page, of],
  )
}

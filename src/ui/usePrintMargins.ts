import { useEffect } from 'react'

interface Margins {
  /** At the foot of every sheet, left. */
  readonly foot: string
  readonly page: string
  readonly of: string
}

/** As a CSS string: whatever it says stays text. */
const quoted = (text: string) =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/**
 * What every printed A4 sheet says, as long as the page is open: a sheet may be found without the others. Margin boxes know no
 * elements, so the rule is made here; browsers without them print without.
 */
export function usePrintMargins({ foot, page, of }: Margins): void {
  useEffect(
    function writeMargins() {
      const rules = new CSSStyleSheet()
      const font = 'font: 7.5pt "IBM Plex Sans Variable", sans-serif; color: #333'
      rules.replaceSync(`@page {
        size: A4;
        margin: 16mm 16mm 18mm;
        @bottom-left { content: ${quoted(foot)}; ${font} }
        @bottom-right { content: ${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages); ${font} }
      }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules)
      }
    },
    [foot, page, of],
  )
}

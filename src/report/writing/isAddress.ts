/** The only addresses that a report leads to; none is ever fetched. */
export const isAddress = (href: string): boolean =>
  /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) && URL.canParse(href)

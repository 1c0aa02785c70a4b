import { useMediaQuery } from '../../ui/useMediaQuery.ts'

/** `wide`: everything at once · `medium`: the choice in a drawer · `phone`: one below the other. Same limits as the CSS. */
export type Screen = 'wide' | 'medium' | 'phone'

export function useScreen(): Screen {
  const isNarrow = useMediaQuery('(max-width: 1100px)')
  const isPhone = useMediaQuery('(max-width: 700px)')
  return isPhone ? 'phone' : isNarrow ? 'medium' : 'wide'
}

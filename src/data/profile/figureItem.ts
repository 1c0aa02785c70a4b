import type { Indicator } from '../../core/release/manifest.ts'
import type { ProfileFigure } from '../../core/scene/profile/areaProfile.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { ProfileItem } from '../useProfile.ts'

/** One indicator of the page in its state. */
export type FigureItem =
  | Exclude<ProfileItem, { readonly kind: 'ready' }>
  | {
      readonly indicator: Indicator
      readonly kind: 'ready'
      readonly figure: ProfileFigure
      readonly column: ProfileColumn
    }

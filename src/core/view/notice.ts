// What could not be shown as wished, for a dismissible notice. Codes and values only; sentences come from i18n.
import type { ViewState } from './viewState.ts'

/** What somebody asks for: a link, config.json's `start`. Anything may be left out or wrong. */
export type ViewWish = { readonly [Key in keyof ViewState]?: ViewState[Key] | undefined }

export type NoticeCode =
  | 'unknownRelease'
  | 'unknownIndicator'
  /** It has no numbers at the level. */
  | 'impossibleSecond'
  | 'unknownLevel'
  | 'unknownPeriod'
  | 'unknownArea'
  /** More chosen areas than can stand side by side. */
  | 'tooManyAreas'
  /** A change as a percentage of the earlier value says nothing without a true zero. */
  | 'noRelativeChange'
  /** The indicator was not published at the wished level. */
  | 'noDataAtLevel'
  /** The map cannot show the indicator in this mode: categories have no change, values without counts no circles. */
  | 'impossibleMode'
  /** The other one of two maps cannot be of this period: its outlines are others. */
  | 'otherOutlines'
  /** The other one of two maps cannot be of this period: it is not earlier, or too far back. */
  | 'impossibleFrom'
  /** This part of the panel has nothing to show for the indicator at the level. */
  | 'impossibleView'
  /** Its texts could not be fetched. */
  | 'languageFailed'
  /** No colours of this name. */
  | 'unknownPalette'
  /** A key that no version of the link knows. */
  | 'unknownKey'
  /** A known key with a value it cannot have. */
  | 'unknownValue'
  /** The link was made by a newer version of the program. */
  | 'newerVersion'

export interface Notice {
  readonly code: NoticeCode
  /** Key of the link it is about. */
  readonly key: string
  /** What was asked for, as it stood in the link. */
  readonly value: string
  /** Id of what is shown instead, where there is such a thing. */
  readonly shown?: string
}

export type Tell = (notice: Notice) => void

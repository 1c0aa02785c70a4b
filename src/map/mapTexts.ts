// The words the map needs; `i18n/texts/map.ts` has them in each language.

export interface MapTexts {
  readonly zoomIn: string
  readonly zoomOut: string
  readonly home: string
  readonly fullScreen: string
  readonly leaveFullScreen: string
  /** What assistive software calls the thing that is walked with arrow keys. */
  readonly role: string
  /** All keys, in sentences. */
  readonly keys: string
  readonly useTwoFingers: string
  readonly holdControl: string
  readonly holdCommand: string
  readonly metres: string
  readonly kilometres: string
  readonly scale: string
}

// A published file as it is, held against size and digest like any other: to be handed on, not to be understood.
import type { Loaded } from './fault.ts'
import { loadWith, type FileRequest, type LoadOptions } from './loadFile.ts'

export const loadBytes = (
  baseUrl: string,
  request: FileRequest,
  options: LoadOptions = {},
): Promise<Loaded<Uint8Array<ArrayBuffer>>> =>
  loadWith(baseUrl, request, (value) => ({ kind: 'read', value }), options)

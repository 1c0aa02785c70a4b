// A published file as it is, held against size and digest like any other: to be handed on, not to be understood.
import { asBlob } from './asBlob.ts'
import type { Loaded } from './fault.ts'
import { loadWith, type FileRequest, type LoadOptions } from './loadFile.ts'

export const loadBlob = (
  baseUrl: string,
  request: FileRequest,
  options: LoadOptions = {},
): Promise<Loaded<Blob>> => loadWith(baseUrl, request, asBlob, (value) => ({ kind: 'read', value }), options)

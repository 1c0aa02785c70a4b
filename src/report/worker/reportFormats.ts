export const reportFormats = {
  html: { extension: 'html', type: 'text/html' },
  pdf: { extension: 'pdf', type: 'application/pdf' },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pptx: {
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
} as const

export type ReportFormat = keyof typeof reportFormats

/** Word needs each figure as a picture too; browsers without a canvas for workers cannot paint them there. */
export const canWrite = (format: ReportFormat): boolean =>
  format !== 'docx' || typeof OffscreenCanvas !== 'undefined'

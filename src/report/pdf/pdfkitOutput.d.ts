declare module 'pdfkit/output' {
  export const toBytes: (document: object) => Promise<Uint8Array<ArrayBuffer>>
}

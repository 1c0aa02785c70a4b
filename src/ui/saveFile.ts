// Hands content to the browser as a file. The address of the blob is given back at once: the download has its own copy.

export const saveFile = (name: string, content: BlobPart, type: string): void =>
  saveBlob(name, new Blob([content], { type }))

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

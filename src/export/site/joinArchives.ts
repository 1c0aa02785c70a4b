// Archives of one file each → one archive (APPNOTE.TXT 6.3.10, 4.3): the files one behind another, then the list of them with
// their places moved, then the end record. Not for more than 4 GiB or 65,535 files, which would need ZIP64.

const endSignature = 0x06054b50
const endBytes = 22
/** Places within the end record and within an entry of the list. */
const at = { count: 10, listBytes: 12, listStart: 16, ownStart: 42 }
const most = { bytes: 2 ** 32 - 1, files: 2 ** 16 - 1 }

interface ArchiveJoiner {
  readonly add: (archive: Uint8Array<ArrayBuffer>) => void
  readonly end: () => Blob
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)

/** The end record of an archive without a comment. */
function endOf(archive: Uint8Array): DataView {
  const end = viewOf(archive.subarray(archive.length - endBytes))
  if (end.byteLength < endBytes || end.getUint32(0, true) !== endSignature)
    throw new Error('archive: no end record')
  return end
}

function endRecord(files: number, listBytes: number, listStart: number): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(endBytes)
  const view = viewOf(record)
  view.setUint32(0, endSignature, true)
  view.setUint16(at.count - 2, files, true)
  view.setUint16(at.count, files, true)
  view.setUint32(at.listBytes, listBytes, true)
  view.setUint32(at.listStart, listStart, true)
  return record
}

export function joinArchives(): ArchiveJoiner {
  // Blobs, not arrays: a browser may keep them on disk.
  const files: Blob[] = []
  const list: Uint8Array<ArrayBuffer>[] = []
  let start = 0
  return {
    add(archive) {
      const end = endOf(archive)
      const ownBytes = end.getUint32(at.listStart, true)
      const entry = archive.slice(ownBytes, ownBytes + end.getUint32(at.listBytes, true))
      viewOf(entry).setUint32(at.ownStart, start, true)
      list.push(entry)
      files.push(new Blob([archive.subarray(0, ownBytes)]))
      start += ownBytes
      if (start > most.bytes || files.length > most.files) throw new Error('archive: too large')
    },
    end() {
      const listBytes = list.reduce((bytes, entry) => bytes + entry.length, 0)
      return new Blob([...files, ...list, endRecord(files.length, listBytes, start)], {
        type: 'application/zip',
      })
    },
  }
}

// One geometry file → one layer. The format is told by the first bytes, not by the name.
import type { AtlasEdition } from '../../atlas/atlas.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Findings } from '../../problem.ts'
import { geometryError } from '../geometryProblem.ts'
import { readGeoPackage } from './readGeoPackage.ts'
import { readJsonLayer } from './readJsonLayer.ts'
import type { RawLayer } from './rawLayer.ts'
import { readLooseShapefile, readZippedShapefile } from './readShapefile.ts'

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte)

const zip = [0x50, 0x4b, 0x03, 0x04]
/** "SQLite f" of "SQLite format 3" */
const sqlite = [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]
/** File code 9994 of the ESRI Shapefile Technical Description, July 1998, big-endian. */
const shapefile = [0x00, 0x00, 0x27, 0x0a]

export async function readLayer(folder: AtlasFolder, edition: AtlasEdition): Promise<Findings<RawLayer>> {
  const { file } = edition
  const bytes = await folder.read(file)
  if (!bytes)
    return {
      problems: [geometryError(file, 'file-missing', `The geometry file ${file} is not there.`, { exit: 3 })],
    }
  if (startsWith(bytes, zip)) return readZippedShapefile(bytes, edition)
  if (startsWith(bytes, shapefile)) return readLooseShapefile(folder, bytes, edition)
  if (startsWith(bytes, sqlite)) return readGeoPackage(bytes, edition)
  return readJsonLayer(bytes, edition)
}

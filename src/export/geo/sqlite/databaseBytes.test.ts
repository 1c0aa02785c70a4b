import * as fc from 'fast-check'
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js'
import { describe, expect, test } from 'vitest'
import { databaseBytes, type SqlTable } from './databaseBytes.ts'
import { varint, type SqlValue } from './record.ts'

const sql = await initSqlJs()
const marks = { applicationId: 1, userVersion: 2 }
const own = 'CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)'

/** What SQLite itself reads; throws unless it finds the file sound. */
function readBack(table: SqlTable): unknown[][] {
  const database = new sql.Database(databaseBytes([table], marks))
  try {
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']])
    return database.exec(`SELECT * FROM ${table.name} ORDER BY rowid`)[0]?.values ?? []
  } finally {
    database.close()
  }
}
const asRead = (value: SqlValue) => (typeof value === 'bigint' ? Number(value) : value)

describe('databaseBytes', () => {
  const value: fc.Arbitrary<SqlValue> = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
    fc.uint8Array({ maxLength: 60 }),
    fc.integer({ min: 4000, max: 50_000 }).map((length) => new Uint8Array(length).fill(length % 251)),
  )

  test('whatever rows go in, SQLite finds the file sound and reads the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 25 }), (pairs) => {
        const rows = pairs.map((pair, i) => ({ rowid: i + 1, values: [null, ...pair] }))
        expect(readBack({ name: 't', sql: own, rows })).toEqual(
          pairs.map((pair, i) => [i + 1, ...pair.map(asRead)]),
        )
      }),
      { numRuns: 25 },
    )
  })

  // Every twentieth row takes a page: 3,000 leaves, more than one inner page has room for.
  test('a tree of three levels, and rows at each edge of what fits on a page', () => {
    const many = Array.from({ length: 60_000 }, (_, i) => ({
      rowid: i * 3 - 5000,
      values: [null, `n${i}`, i % 20 === 0 ? 'x'.repeat(9000) : null],
    }))
    const read = readBack({ name: 't', sql: own, rows: many })
    expect(read).toHaveLength(60_000)
    expect(read[59_999]).toEqual([59_999 * 3 - 5000, 'n59999', null])
    for (const length of [
      16_330, 16_340, 16_341, 16_342, 16_343, 16_349, 16_350, 16_380, 18_400, 18_410, 32_760, 34_800,
    ]) {
      const rows = [{ rowid: 1, values: [null, new Uint8Array(length).fill(7), 'end'] }]
      expect(readBack({ name: 't', sql: own, rows })).toEqual([[1, new Uint8Array(length).fill(7), 'end']])
    }
  })

  test('keys are found by their index, umlauts too', () => {
    const database = new sql.Database(
      databaseBytes(
        [
          {
            name: 'k',
            sql: 'CREATE TABLE k (a TEXT PRIMARY KEY, b TEXT UNIQUE)',
            rows: ['z', 'ä', 'a', 'ab', ''].map((a, i) => ({ rowid: i + 1, values: [a, `b${9 - i}`] })),
            unique: [[0], [1]],
          },
        ],
        marks,
      ),
    )
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']])
    expect(database.exec("SELECT b FROM k WHERE a = 'ä'")[0]?.values).toEqual([['b8']])
    expect(database.exec('SELECT a FROM k ORDER BY a')[0]?.values.flat()).toEqual(['', 'a', 'ab', 'z', 'ä'])
    expect(() => database.run("INSERT INTO k VALUES ('z', 'new')")).toThrow('UNIQUE')
    database.run("INSERT INTO k VALUES ('y', 'new')")
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']])
    database.close()
  })

  test.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x81, 0]],
    [300, [0x82, 0x2c]],
    [2 ** 32, [0x90, 0x80, 0x80, 0x80, 0]],
    [-1, [255, 255, 255, 255, 255, 255, 255, 255, 255]],
  ])('varint %i', (number, bytes) => {
    expect(varint(number)).toEqual(bytes)
  })
})

/** Bytes from which on a file is work for the worker: to parse and check a megabyte takes about 20 ms. */
const large = 1_000_000

export const isLarge = (bytes: Uint8Array): boolean => bytes.length >= large

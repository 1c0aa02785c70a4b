/** Bytes from which on a file is work for the worker: to parse and check a megabyte takes about 20 ms. */
const large = 1_000_000

/** `bytes`: how many, where that is known. */
export const isLarge = (bytes: number | undefined): boolean => bytes !== undefined && bytes >= large

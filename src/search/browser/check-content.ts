/**
 * Checks the content of files of the search index, so that a damaged file is an error and not 没有找到.
 *
 * Damaged is also an HTML page with status 200, as a Wi-Fi login page or a server's fallback page sends it.
 */

/** Start of every compressed file of Pagefind 1.6.0. */
const signature = 'pagefind_dcd'

const bytesFrom = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

/** Returns the CRC-32 of a content as 8 hexadecimal digits, which gzip writes before the length at its end. */
export async function checksumOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const gzip = await bytesFrom(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip')))
  const checksum = new DataView(gzip.buffer, gzip.length - 8).getUint32(0, true)
  return checksum.toString(16).padStart(8, '0')
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b

/**
 * Decompresses a file of Pagefind; returns it with the signature, as Pagefind accepts it, too. A content that the web
 * server sent with `Content-Encoding: gzip` is already decompressed.
 *
 * @throws {Error} when the gzip is incomplete, its CRC-32 or length differs, or the signature is missing
 */
export async function decompressed(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const plain = isGzip(content)
    ? await bytesFrom(new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip')))
    : content
  if (new TextDecoder().decode(plain.subarray(0, signature.length)) !== signature)
    throw new Error('This is not a file of the search index')
  return plain
}

/** Encodes text in GB18030, which Node only decodes: `第二版` is `B5 DA B6 FE B0 E6`. */

/** Two-byte codes by character. */
function twoByteCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD') pairs.set(character, [lead, trail])
    }
  return pairs
}

const pairs = twoByteCodes()

/** Encodes a text; undefined if a character is neither ASCII nor has a code of two bytes. */
export function encodeGb18030(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  for (const character of text) {
    const codes = character < '\u0080' ? [character.charCodeAt(0)] : pairs.get(character)
    if (!codes) return undefined
    bytes.push(...codes)
  }
  return Uint8Array.from(bytes)
}

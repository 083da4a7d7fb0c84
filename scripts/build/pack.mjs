import lzma from 'lzma';

/** LZMA's header: what the coder was set to, the size of its dictionary and that of the file. */
const HEADER = 13;
/** What `www/core/unpack.ts` takes for granted, as the first byte of the header has it. */
const SETTINGS = (2 * 5 + 0) * 9 + 3;
/** Bits of two characters. */
const BITS = 13;
const ALPHABET = 91;

/**
 * Bytes as a text that `www/core/unpack.ts` makes them of again.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function pack(bytes) {
  const packed = Uint8Array.from(lzma.compress(bytes, 9));
  if (packed[0] !== SETTINGS) throw new Error('The packer packs otherwise than it is unpacked.');
  let text = '';
  let [bits, count] = [0, 0];
  for (const byte of [...packed.subarray(HEADER), 0, 0]) {
    bits |= byte << count;
    count += 8;
    if (count < BITS) continue;
    const pair = bits & ((1 << BITS) - 1);
    text += character(Math.floor(pair / ALPHABET)) + character(pair % ALPHABET);
    bits >>= BITS;
    count -= BITS;
  }
  return text;
}

/**
 * From # on; \ is left out.
 * @param {number} digit
 */
function character(digit) {
  return String.fromCharCode(digit + (digit > 56 ? 36 : 35));
}

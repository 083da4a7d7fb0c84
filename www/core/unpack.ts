/**
 * Unpacks what travels in a script as text: bytes packed by LZMA (I. Pavlov, 1998; the format is
 * described in the LZMA SDK's lzma-specification.txt), each 13 bits as two characters.
 *
 * Wasm packed like this is a seventh smaller than gzipped, and a page that may not fetch bytes
 * would have gzip work on bytes spread over characters, which costs as much again.
 */

/** Characters that a script need not escape, from # to ~ but for \. */
const alphabet = 91;

function digit(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code - (code > 92 ? 36 : 35);
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 13) >> 4);
  let [bits, count, length] = [0, 0, 0];
  for (let place = 0; place < text.length; place += 2) {
    bits |= (digit(text, place) * alphabet + digit(text, place + 1)) << count;
    for (count += 13; count > 7; count -= 8) {
      bytes[length++] = bits;
      bits >>= 8;
    }
  }
  return bytes;
}

/** Where the chances of each decision begin among all of them. */
const isMatch = 0;
const isRepeat = 192;
const isNotLast = 204;
const isNotSecond = 216;
const isNotThird = 228;
const isLong = 240;
const slots = 432;
const nearDistances = 688;
const align = 816;
const lengths = 832;
const repeatLengths = 1346;
const literals = 1860;

/** The `size` bytes that were packed into `text`, with 3 literal context bits and 2 of position. */
export function unpack(text: string, size: number): Uint8Array<ArrayBuffer> {
  const packed = bytesOf(text);
  const chances = new Uint16Array(literals + 0x1800).fill(1024);
  const bytes = new Uint8Array(size);
  // The coder's range, and where in it the code lies: unsigned, as only an array keeps them quick.
  const coder = new Uint32Array([-1, 0]);
  let place = 1;
  while (place < 5) take();

  function take(): void {
    coder[1] = ((coder[1] as number) << 8) | (packed[place++] as number);
  }
  /** Whether the code lies from `bound` on; the range becomes the part that it lies in. */
  function isBeyond(bound: number): boolean {
    const range = coder[0] as number;
    const code = coder[1] as number;
    const beyond = code >= bound;
    const rest = beyond ? range - bound : bound;
    if (beyond) coder[1] = code - bound;
    if (rest >= 1 << 24) {
      coder[0] = rest;
    } else {
      coder[0] = rest << 8;
      take();
    }
    return beyond;
  }
  function bit(which: number): number {
    const chance = chances[which] as number;
    const one = isBeyond(((coder[0] as number) >>> 11) * chance);
    chances[which] = one ? chance - (chance >> 5) : chance + ((2048 - chance) >> 5);
    return one ? 1 : 0;
  }
  /** Bits from the highest down, each by a chance that those before it choose. */
  function tree(first: number, count: number): number {
    let path = 1;
    for (let left = count; left > 0; left--) path = path * 2 + bit(first + path);
    return path - (1 << count);
  }
  /** The same from the lowest up. */
  function reverseTree(first: number, count: number): number {
    let [path, value] = [1, 0];
    for (let at = 0; at < count; at++) {
      const found = bit(first + path);
      path = path * 2 + found;
      value |= found << at;
    }
    return value;
  }
  function lengthFrom(first: number, position: number): number {
    if (!bit(first)) return 2 + tree(first + 2 + position * 8, 3);
    if (!bit(first + 1)) return 10 + tree(first + 130 + position * 8, 3);
    return 18 + tree(first + 258, 8);
  }
  function literal(at: number, afterMatch: boolean, distance: number): number {
    const first = literals + ((bytes[at - 1] ?? 0) >> 5) * 0x300;
    let path = 1;
    if (afterMatch) {
      let matched = bytes[at - distance - 1] ?? 0;
      while (path < 256) {
        const expected = (matched >> 7) & 1;
        matched <<= 1;
        const found = bit(first + ((1 + expected) << 8) + path);
        path = path * 2 + found;
        if (found !== expected) break;
      }
    }
    while (path < 256) path = path * 2 + bit(first + path);
    return path;
  }
  function newDistance(length: number): number {
    const slot = tree(slots + Math.min(length - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) << count;
    if (slot < 14) return high + reverseTree(nearDistances + high - slot, count);
    let middle = 0;
    for (let left = count - 4; left > 0; left--) {
      coder[0] = (coder[0] as number) & -2;
      middle = middle * 2 + (isBeyond((coder[0] as number) >>> 1) ? 1 : 0);
    }
    return high + middle * 16 + reverseTree(align, 4);
  }

  /** The distances used last, less one. */
  let recent = [0, 0, 0, 0];
  let state = 0;
  for (let at = 0; at < size; ) {
    const position = at & 3;
    if (!bit(isMatch + state * 16 + position)) {
      bytes[at] = literal(at, state > 6, recent[0] ?? 0);
      at++;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let length = 0;
    if (!bit(isRepeat + state)) {
      length = lengthFrom(lengths, position);
      recent = [newDistance(length), ...recent.slice(0, 3)];
      state = state < 7 ? 7 : 10;
    } else {
      let which = 0;
      if (bit(isNotLast + state)) {
        which = bit(isNotSecond + state) ? 2 + bit(isNotThird + state) : 1;
      } else if (!bit(isLong + state * 16 + position)) {
        length = 1;
      }
      recent.unshift(...recent.splice(which, 1));
      if (length === 0) {
        length = lengthFrom(repeatLengths, position);
        state = state < 7 ? 8 : 11;
      } else {
        state = state < 7 ? 9 : 11;
      }
    }
    const distance = (recent[0] ?? 0) + 1;
    for (; length > 0; length--, at++) bytes[at] = bytes[at - distance] ?? 0;
  }
  return bytes;
}

/** A set of columns, a bit for each. Bits past the last column are 0. */
export type Bits = Uint32Array;

/** The set of all columns, or of none. */
export function bitsOf(size: number, all: boolean): Bits {
  const bits = new Uint32Array((size + 31) >>> 5);
  if (!all) return bits;
  bits.fill(0xffffffff);
  const over = size & 31;
  if (over > 0) bits[bits.length - 1] = 2 ** over - 1;
  return bits;
}

/** The set of the columns for which something holds. */
export function bitsWhere(size: number, holds: (column: number) => boolean): Bits {
  const bits = bitsOf(size, false);
  for (let column = 0; column < size; column++) if (holds(column)) setBit(bits, column);
  return bits;
}

export function hasBit(bits: Bits, column: number): boolean {
  return ((bits[column >>> 5]! >>> (column & 31)) & 1) === 1;
}

export function setBit(bits: Bits, column: number): void {
  bits[column >>> 5]! |= 1 << (column & 31);
}

export function clearBit(bits: Bits, column: number): void {
  bits[column >>> 5]! &= ~(1 << (column & 31));
}

/** How many columns a word of a set has. */
export function countWord(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many columns a set has. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += countWord(bits[at]!);
  return count;
}

/** The columns of a set, rising. */
export function columnsIn(bits: Bits): number[] {
  const columns: number[] = [];
  for (let at = 0; at < bits.length; at++)
    for (let word = bits[at]!; word !== 0; word &= word - 1)
      columns.push((at << 5) + 31 - Math.clz32(word & -word));
  return columns;
}

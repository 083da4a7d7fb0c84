/**
 * Reads a number that stands by itself, by the calculator's wasm: once the page has started, it is there. In a
 * module of its own, since the element in other people's pages has no such fields.
 */

import { read_number as readNumberRaw } from '#calculator';
import type { FieldReading, Marks, Unit } from './types.ts';

export function readNumber(text: string, unit: Unit, marks: Marks): FieldReading {
  return readNumberRaw(text, unit, marks) as FieldReading;
}

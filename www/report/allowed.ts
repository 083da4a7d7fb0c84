/** Which numbers are allowed. */

export interface Allowed {
  readonly least: number;
  /** Whether a number must be above the least. */
  readonly isAbove?: boolean;
  /** The most; without it only what no field reads is too large. */
  readonly most?: number;
}

/** No field reads a larger number. */
const largest = 1e15;

export function isAllowed(value: number, { least, isAbove, most = largest }: Allowed): boolean {
  return value <= most && (isAbove ? value > least : value >= least);
}

/**
 * Moves labels apart that would stand on each other.
 *
 * @param wanted where each would best stand
 * @param gap the least distance between two
 * @param lowest where the last of them may stand, downwards
 * @returns where each stands, in the order of `wanted`; those with room stay
 */
export function spread(wanted: readonly number[], gap: number, lowest: number): number[] {
  const order = wanted.map((_, place) => place);
  order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let free = Number.NEGATIVE_INFINITY;
  for (const place of order) {
    const at = Math.max(placed[place] ?? 0, free);
    placed[place] = at;
    free = at + gap;
  }
  let limit = lowest;
  for (const place of order.reverse()) {
    const at = Math.min(placed[place] ?? 0, limit);
    placed[place] = at;
    limit = at - gap;
  }
  return placed;
}

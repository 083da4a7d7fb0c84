/** The focus stays on a control that what was read of a file has put in another place. */

/** Finds the control that had the focus, by its id, where it was drawn anew. */
export function keepFocus(root: ShadowRoot, id: string): void {
  const control = root.getElementById(id);
  if (!control || root.activeElement) return;
  let folded = control.closest('details');
  while (folded) {
    folded.open = true;
    folded = folded.parentElement?.closest('details') ?? null;
  }
  control.focus();
}

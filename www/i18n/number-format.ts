/** How a language writes numbers; what is shown as zero has no sign, also where it is a little less. */
export function numberFormat(
  language: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { signDisplay: 'negative', ...options });
}

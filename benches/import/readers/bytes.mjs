/** The limit: all of the bytes in memory, and nothing done with them. */

export async function prepare() {
  return async (/** @type {File} */ file) => {
    await file.arrayBuffer();
    return undefined;
  };
}

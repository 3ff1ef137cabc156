// Where the vectors are: `cargo xtask vectors --full` names another folder of them.

const TOP = new URL("../../../", import.meta.url);
const VECTORS = /^bindings\/conformance\/(?=MANIFEST\.json$|vectors\/)/;

/** The address of a file, by its path from the top of the repository. */
export function place(path) {
  const other = process.env.AZORA_VECTORS;
  return other && VECTORS.test(path) ? new URL(path.replace(VECTORS, ""), `file://${other}/`) : new URL(path, TOP);
}

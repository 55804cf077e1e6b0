import { openPackage } from '../../src/adapters/xlsx/package/opcPackage';

/** Names of the parts whose packed bytes, timestamp or order differ from the original's, or that are gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const there = openPackage(after);
  const changed = openPackage(before).parts.filter((part) => {
    const now = there.find(part.name);
    return (
      now === undefined ||
      now.timestamp !== part.timestamp ||
      Buffer.compare(now.compressedBytes, part.compressedBytes) !== 0
    );
  });
  return changed.map(({ name }) => name);
}

/** Names of the parts that weren't there. */
export function addedParts(before: Uint8Array, after: Uint8Array): string[] {
  const original = openPackage(before);
  return openPackage(after)
    .parts.filter(({ name }) => !original.find(name))
    .map(({ name }) => name);
}

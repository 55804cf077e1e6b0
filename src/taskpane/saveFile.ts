/** A dialog that ends sooner than a person can press Cancel was never shown: managed browsers suppress it. */
const TOO_SOON = 150;
/** The download has begun by then. */
const RELEASE_AFTER = 60_000;

type Picker = (options: { suggestedName: string }) => Promise<{
  createWritable(): Promise<{ write(bytes: Blob): Promise<void>; close(): Promise<void> }>;
}>;

/**
 * Gives a file to the user: where they say, if the browser lets pages ask, as a download otherwise. False when they
 * decided otherwise. To be called while a click is being handled.
 */
export async function saveFile(name: string, bytes: Blob): Promise<boolean> {
  const picker = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (picker === undefined) return download(name, bytes);
  const asked = performance.now();
  try {
    const handle = await picker({ suggestedName: name });
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
    return true;
  } catch (thrown) {
    const dismissed = thrown instanceof DOMException && thrown.name === 'AbortError';
    return dismissed && performance.now() - asked > TOO_SOON ? false : download(name, bytes);
  }
}

function download(name: string, bytes: Blob): boolean {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
  return true;
}

/** As the command: Excel itself struggles far below it. */
const MAX_BYTES = 512 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
const WORKBOOK = /\.(xlsx|xlsm)$/i;
const OLD_WORKBOOK = /\.(xls|xlsb|ods|csv|numbers)$/i;

export type Choice = { file: File } | { sentence: string };

/** The workbook among what was chosen or dropped, or one sentence on why there is none. */
export function chosenFile(files: readonly File[], folders: readonly string[] = []): Choice {
  const [file, other] = files;
  if (folders.length > 0)
    return { sentence: `“${folders[0] ?? ''}” is a folder: open it and drop the workbook itself.` };
  if (file === undefined) return { sentence: 'No file was dropped: drop an Excel workbook.' };
  if (other !== undefined) {
    return { sentence: `These are ${String(files.length)} files: choose one workbook at a time.` };
  }
  const { name, size } = file;
  if (OLD_WORKBOOK.test(name)) {
    return {
      sentence: `“${name}” is no .xlsx workbook: open it in Excel, save it as .xlsx, and choose that.`,
    };
  }
  if (!WORKBOOK.test(name)) {
    return { sentence: `“${name}” is no Excel workbook: choose a file that ends in .xlsx or .xlsm.` };
  }
  if (size > MAX_BYTES) {
    const megabytes = Math.round(size / MEGABYTE);
    return {
      sentence: `“${name}” is ${String(megabytes)} MB, more than the 512 MB that are read: save it without pictures or split it.`,
    };
  }
  return { file };
}

/** What was dropped: files, and the names of folders, which a browser gives as files that can't be read. */
export function droppedOn({ items, files }: DataTransfer): { files: File[]; folders: string[] } {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const folders = entries.flatMap((entry) => (entry?.isDirectory ? [entry.name] : []));
  return { files: [...files].filter(({ name }) => !folders.includes(name)), folders };
}

/**
 * How much of a workbook file is believed; a file over these limits is refused before memory or time is spent on
 * it. They are chosen with a wide margin over what Office itself writes: a limit that refuses an honest workbook is
 * worse than one that lets a large one take a while.
 */

const MB = 1024 * 1024;

/** Files inside one workbook: some fifteen for each of a thousand sheets, and room to spare. */
export const MAX_MEMBERS = 20_000;

/** One unpacked part. The benchmark’s sheet of 100,000 rows × 20 columns is 68 MB. */
export const MAX_PART_BYTES = 400 * MB;

/** All parts that are read, unpacked, together. */
export const MAX_READ_BYTES = 1000 * MB;

/** Unpacked ÷ packed: 7 for the benchmark’s sheet, 15 for its strings, far more for empty rows; deflate ends at 1,032. */
export const MAX_RATIO = 300;

/** The ratio says nothing about small parts, where a header weighs more than the text. */
export const RATIO_FREE_BYTES = 16 * MB;

/** Elements inside elements; the deepest parts Office writes (drawings) stay under 50. */
export const MAX_DEPTH = 256;

/** Last row and column of a sheet since Excel 2007 (Office Open XML, ECMA-376 part 1, 18.3.1). */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

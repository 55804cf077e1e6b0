/**
 * How much is read of a workbook that is open in Excel. Excel on the web sends at most 5 MB an answer, and no more
 * than 5,000,000 cells a read on any platform, beyond which `values` may be null without an error
 * (learn.microsoft.com/office/dev/add-ins/excel/performance, "Payload size limit best practices").
 */

/**
 * Cells a round trip: 5 MB leave 100 bytes a cell for its value and its number format, and cells of a register
 * with long texts take about 60. Where that is too much all the same, less is asked for.
 */
export const CELLS_A_TRIP = 50_000;

/** Fills a round trip: one takes about 70 bytes of the 5 MB, whatever its colour. */
export const FILLS_A_TRIP = 50_000;

/** From so many cells on it pays to ask first where on a sheet its values really are: ten round trips or more. */
export const CELLS_WORTH_A_LOOK = 500_000;

/** Cells of all sheets together: 200 round trips, some minutes. The command reads larger files. */
export const MAX_CELLS = 10_000_000;

/**
 * Places of all rows together, from column A to each row's last value: values at the far right of many rows would
 * otherwise take gigabytes. As many as are read from a file.
 */
export const MAX_PLACES = 25_000_000;

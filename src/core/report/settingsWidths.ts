/** Widths in points of the columns that the tables of the settings sheet share. */
export const SETTINGS_WIDTHS = { label: 190, choice: 105, words: 290, figure: 75 };

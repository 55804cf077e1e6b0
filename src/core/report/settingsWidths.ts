/**
 * Widths in points of the columns that the tables of the settings sheet share: labels, words to choose, sentences,
 * figures, short names (periods, sheets, "Probability 5"), and what takes no room.
 */
export const SETTINGS_WIDTHS = { label: 180, choice: 110, words: 220, figure: 66, name: 75, narrow: 58 };

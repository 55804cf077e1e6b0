/// <reference types="office-js" />

/** Of 255: a background below this is dark. */
const MIDDLE = 128;
const CHANNEL = /[\da-f]{2}/gi;

/**
 * Whether Excel itself is dark, so that the pane can be like it; null where Excel doesn't say, as on the web.
 * Known once Office is ready.
 */
export function isExcelDark(): boolean | null {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const channels = theme?.bodyBackgroundColor?.match(CHANNEL)?.map((channel) => parseInt(channel, 16)) ?? [];
  if (channels.length === 0) return null;
  return channels.reduce((sum, channel) => sum + channel, 0) / channels.length < MIDDLE;
}

/** Contrast ratio of WCAG 2.2, "relative luminance" and "contrast ratio", of two colours as `RRGGBB`. */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, channel) => {
      const share = parseInt(colour.slice(channel * 2, channel * 2 + 2), 16) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

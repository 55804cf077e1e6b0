/// <reference types="office-js" />

/**
 * A part of the work on one sheet: what it asks of Excel, and about how large the asking is. A piece can be done
 * again, and on another sheet, which is how a large report is built up elsewhere first.
 */
export interface Piece {
  /** Bytes of the request, rather too many than too few. */
  bytes: number;
  put(sheet: Excel.Worksheet): void;
}

/** Bytes that one more range, or list of ranges, adds to a request: its path, and two actions that keep it. */
export const RANGE_BYTES = 450;
/** Bytes of one property set, or one method called, without what it is given. */
export const ACTION_BYTES = 160;
/** Bytes of the path to a part of a range ("format", "font"), with the action that makes it. */
export const PART_BYTES = 160;

const encoder = new TextEncoder();

/** Bytes of what is given to Excel as it is sent. */
export function sentBytes(given: unknown): number {
  return encoder.encode(JSON.stringify(given)).length;
}

/** Pieces in order, as many to a request as fit; one that is larger than the limit goes alone. */
export function packed<T extends { bytes: number }>(pieces: readonly T[], limit: number): T[][] {
  const requests: T[][] = [];
  let room = 0;
  for (const piece of pieces) {
    room -= piece.bytes;
    const last = requests.at(-1);
    if (last && room >= 0) last.push(piece);
    else {
      requests.push([piece]);
      room = limit - piece.bytes;
    }
  }
  return requests;
}

export function bytesOf(pieces: readonly { bytes: number }[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}

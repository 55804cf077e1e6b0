/**
 * Median of the first `length` numbers, which are reordered on the way (quickselect: linear on average, where
 * sorting a million slopes would be felt). Of an even number the mean of the two in the middle.
 *
 * An empty list is a bug and throws.
 * @example medianInPlace(Float64Array.of(3, 1, 2, 10)) // 2.5
 */
export function medianInPlace(numbers: Float64Array, length = numbers.length): number {
  if (length === 0) throw new RangeError('no median of no numbers');
  const upper = Math.floor(length / 2);
  const high = select(numbers, length, upper);
  if (length % 2 === 1) return high;
  let low = -Infinity;
  for (let i = 0; i < upper; i++) low = Math.max(low, at(numbers, i));
  return (low + high) / 2;
}

const at = (numbers: Float64Array, i: number): number => numbers[i] ?? Number.NaN;

/** The k-th smallest; afterwards nothing before index k is larger and nothing after it smaller. */
function select(numbers: Float64Array, length: number, k: number): number {
  let left = 0;
  let right = length - 1;
  while (left < right) {
    const pivot = middleOfThree(at(numbers, left), at(numbers, (left + right) >> 1), at(numbers, right));
    let i = left;
    let j = right;
    while (i <= j) {
      while (at(numbers, i) < pivot) i++;
      while (at(numbers, j) > pivot) j--;
      if (i <= j) {
        const swapped = at(numbers, i);
        numbers[i++] = at(numbers, j);
        numbers[j--] = swapped;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return at(numbers, k);
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

import { svgOf } from '../../src/adapters/svg';

test('a drawing becomes a picture of lines, dots and boxes and nothing else', () => {
  const svg = svgOf({
    width: 66,
    height: 18,
    words: '<script>',
    shapes: [
      { kind: 'box', at: [0, 4], width: 66, height: 3.333, colour: 'D9D9D9' },
      {
        kind: 'line',
        points: [
          [0, 4],
          [66, 4],
        ],
        colour: '595959',
        width: 0.8,
        dashed: true,
      },
      { kind: 'dot', at: [63.5, 2.5], radius: 2, colour: '1F3864' },
    ],
  });
  expect(svg).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="66pt" height="18pt" viewBox="0 0 66 18">' +
      '<rect x="0" y="4" width="66" height="3.33" fill="#D9D9D9"/>' +
      '<polyline points="0,4 66,4" fill="none" stroke="#595959" stroke-width="0.8" stroke-dasharray="3 2"/>' +
      '<circle cx="63.5" cy="2.5" r="2" fill="#1F3864"/></svg>',
  );
});

test('text becomes text, anchored where it is asked for, and never markup', () => {
  const text = { kind: 'text', at: [5, 10.126], size: 9, colour: '262626' } as const;
  const svg = svgOf({
    width: 20,
    height: 20,
    words: '',
    shapes: [
      { ...text, text: 'A <b> & "c"', anchor: 'start' },
      { ...text, text: '80%', anchor: 'end', bold: true },
    ],
  });
  expect(svg).toContain(
    '<text x="5" y="10.13" font-family="Arial, Liberation Sans, sans-serif" font-size="9" fill="#262626">A &lt;b&gt; &amp; &quot;c&quot;</text>' +
      '<text x="5" y="10.13" font-family="Arial, Liberation Sans, sans-serif" font-size="9" font-weight="bold" text-anchor="end" fill="#262626">80%</text>',
  );
});

test('a dash-dotted line is told from a dashed one', () => {
  const line = { kind: 'line', points: [], colour: '262626', width: 1 } as const;
  const svg = svgOf({
    width: 20,
    height: 20,
    words: '',
    shapes: [
      {
        ...line,
        points: [
          [0, 0],
          [9, 0],
        ],
        dashed: 'dash-dot',
      },
    ],
  });
  expect(svg).toContain('stroke-dasharray="5 2 1 2"');
});

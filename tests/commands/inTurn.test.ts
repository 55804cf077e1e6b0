import { turns } from '../../src/commands/inTurn';

/** A piece of work that ends when it is told to. */
function work(log: string[], name: string) {
  let end: (failure?: Error) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (failure) => (failure ? reject(failure) : resolve(name));
  });
  const run = (): Promise<string> => {
    log.push(name);
    return ended;
  };
  return { run, end };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('one piece of work begins when the one before has ended', async () => {
  const inTurn = turns();
  const log: string[] = [];
  const [first, second] = [work(log, 'first'), work(log, 'second')];
  const results = [inTurn(first.run), inTurn(second.run)];
  await settled();
  expect(log).toEqual(['first']);
  first.end();
  await settled();
  expect(log).toEqual(['first', 'second']);
  second.end();
  expect(await Promise.all(results)).toEqual(['first', 'second']);
});

test('work that fails tells whoever asked for it, and holds up nobody', async () => {
  const inTurn = turns();
  const log: string[] = [];
  const [first, second] = [work(log, 'first'), work(log, 'second')];
  const failing = inTurn(first.run);
  const next = inTurn(second.run);
  first.end(new Error('no'));
  second.end();
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('second');
});

/** Says what of contract section 5 a value does not keep to; nothing if it is a step. Written by hand, apart from the code it judges. */
export const faultsOf = (value: unknown): readonly string[] => {
  const faults: string[] = [];
  type Check = (at: string, v: unknown) => void;
  const is =
    (rule: string, good: (v: unknown) => boolean): Check =>
    (at, v) => {
      if (!good(v)) faults.push(`${at} is ${JSON.stringify(v)}, not ${rule}`);
    };
  const word = is('a word', (v) => typeof v === 'string' && v !== '');
  const text = is('a text', (v) => typeof v === 'string');
  const whole = is('a whole number from 0', (v) => Number.isInteger(v) && (v as number) >= 0);
  const minor = is('whole minor units as a string', (v) => typeof v === 'string' && /^(0|-?[1-9]\d*)$/.test(v));
  const currency = is('a currency', (v) => typeof v === 'string' && /^[A-Z]{3}$/.test(v));
  const id = is('an id', (v) => typeof v === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(v));
  const address = is('an address', (v) => typeof v === 'string' && /^(https?:\/\/[^ ]+|[a-z][^ :]*)$/.test(v));
  const one = (...options: readonly unknown[]): Check => is(`one of ${JSON.stringify(options)}`, (v) => options.includes(v));
  const orNull =
    (check: Check): Check =>
    (at, v) => {
      if (v !== null) check(at, v);
    };
  const maybe =
    (check: Check): Check =>
    (at, v) => {
      if (v !== undefined) check(at, v);
    };
  const list =
    (check: Check): Check =>
    (at, v) => {
      if (Array.isArray(v)) v.forEach((item, k) => check(`${at}[${k}]`, item));
      else faults.push(`${at} is no list`);
    };
  const record =
    (check: Check): Check =>
    (at, v) => {
      if (typeof v === 'object' && v !== null) for (const [key, item] of Object.entries(v)) check(`${at}.${key}`, item);
      else faults.push(`${at} is no object`);
    };
  const shape =
    (parts: Readonly<Record<string, Check>>): Check =>
    (at, v) => {
      if (typeof v !== 'object' || v === null) return void faults.push(`${at} is no object`);
      for (const [key, check] of Object.entries(parts)) check(`${at}.${key}`, (v as Record<string, unknown>)[key]);
      for (const key of Object.keys(v)) if (!(key in parts)) faults.push(`${at}.${key} is not in the contract`);
    };
  shape({
    v: one(1),
    scenario: id,
    story: id,
    step: orNull(id),
    index: whole,
    count: whole,
    lang: one('en', 'zh-hans', 'hi'),
    title: word,
    text: list(word),
    phase: word,
    event: orNull(word),
    path: list(word),
    states: list(word),
    time: is('an instant with its offset', (v) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(String(v)) && !Number.isNaN(Date.parse(String(v)))),
    facts: record(word),
    inputs: record(text),
    transfers: list(shape({ entry: word, book: word, debit: word, credit: word, amount: minor, currency })),
    moves: list(
      shape({
        kind: one('money', 'message', 'goods'),
        from: word,
        to: word,
        amount: maybe(minor),
        currency: maybe(currency),
        label: word,
        lost: maybe(one(true)),
      }),
    ),
    balances: record(shape({ owner: word, kind: one('asset', 'liability', 'equity', 'income', 'expense'), currency, amount: minor })),
    owes: list(shape({ from: word, to: word, amount: minor, currency })),
    choices: list(shape({ event: word, label: word, to: list(word), step: orNull(id), kind: one('trunk', 'branch', 'free') })),
    basis: one('documented', 'inferred', 'simplification', 'hypothetical'),
    sources: list(shape({ n: whole, title: word, url: address, date: text })),
    links: shape({ page: address, embed: address, go: address, next: orNull(address), back: orNull(address) }),
  })('step', value);
  return faults;
};

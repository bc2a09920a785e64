/** Says what of oEmbed 1.0, section 2.3.4, a rich response does not keep to; nothing if it is one. Written from oembed.com, apart from the code it judges. */
export const faultsOf = (value: unknown): readonly string[] => {
  const text = (v: unknown): boolean => typeof v === 'string' && v !== '';
  const pixels = (v: unknown): boolean => Number.isInteger(v) && (v as number) > 0;
  const address = (v: unknown): boolean => typeof v === 'string' && URL.canParse(v, 'https://example.org/');
  const rules: Readonly<Record<string, { readonly needed?: true; readonly good: (v: unknown) => boolean }>> = {
    type: { needed: true, good: (v) => v === 'rich' },
    version: { needed: true, good: (v) => v === '1.0' },
    html: { needed: true, good: (v) => text(v) && !/<script/i.test(v as string) },
    width: { needed: true, good: pixels },
    height: { needed: true, good: pixels },
    title: { good: text },
    author_name: { good: text },
    author_url: { good: address },
    provider_name: { good: text },
    provider_url: { good: address },
    cache_age: { good: (v) => Number.isInteger(v) },
    thumbnail_url: { good: address },
    thumbnail_width: { good: pixels },
    thumbnail_height: { good: pixels },
  };
  const given = value as Readonly<Record<string, unknown>>;
  const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((name) => name in given);
  return [
    ...Object.entries(rules).flatMap(([name, { needed, good }]) =>
      name in given ? (good(given[name]) ? [] : [`${name} cannot be ${JSON.stringify(given[name])}`]) : needed ? [`${name} is missing`] : [],
    ),
    ...(thumbnail.length % 3 === 0 ? [] : [`${thumbnail.join(' and ')} alone: a thumbnail has an address, a width and a height`]),
    ...Object.keys(given).flatMap((name) => (name in rules ? [] : [`${name} is not of oEmbed 1.0`])),
  ];
};

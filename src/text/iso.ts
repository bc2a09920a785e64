/** An instant as the clock of a zone shows it, with the zone's offset: 2015-09-10T11:00:00+08:00. */
export const isoIn = (zone: string, instant: number): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const offset = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
  const [, sign = '+', hours = '00', minutes = '00'] = offset ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return `${new Date(instant + shift).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
};

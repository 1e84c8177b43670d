const ZONE = 'Europe/Brussels';
const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as a clock in Belgium shows it: `2025-11-03T18:10`; empty if the text is no time. */
export function belgian(time) {
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime())) {
    return '';
  }
  const part = Object.fromEntries(PARTS.formatToParts(moment).map(({type, value}) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** What a clock in Belgium shows, with its offset: `2025-11-03T18:10:00+01:00`. */
export function withOffset(local) {
  const offset = ['+01:00', '+02:00'].find(one => belgian(local + one) === local) ?? '+01:00';
  return `${local}:00${offset}`;
}

/** A day some days or years later. */
export function later(day, {days = 0, years = 0}) {
  const date = new Date(day + 'T00:00:00Z');
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Today in Belgium. It is proposed as the day to look at, and nothing else. */
export function today() {
  return belgian(new Date().toISOString()).slice(0, 10);
}

export function isDay(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(new Date(text + 'T00:00:00Z').getTime());
}

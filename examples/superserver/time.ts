/*
 * What daytime needs of <time.h>, which is no header of bsd-sockets: the language has a clock and a calendar.
 */

/** Seconds since 1970. */
export function time(_tloc: null): number {
  return Math.floor(Date.now() / 1000);
}

export function gmtime(seconds: number): Date {
  return new Date(seconds * 1000);
}

/** "Thu Jan  1 00:00:00 1970\n" */
export function asctime(date: Date): string {
  const [weekday, day, month, year, clock] = date.toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${clock} ${year}\n`;
}

/** What newer browsers have. */
interface PageWithTemporal {
  Temporal?: { Now?: { timeZoneId?: () => string } };
}

/**
 * The IANA time zone of this device, such as `Europe/London`; nothing where the browser does not say. `Intl` says it in every
 * browser, but the first question of that kind takes a slow phone longer than to draw a widget. Temporal answers at once.
 */
export function readTimeZone(): string {
  try {
    return (
      (globalThis as PageWithTemporal).Temporal?.Now?.timeZoneId?.() ??
      Intl.DateTimeFormat().resolvedOptions().timeZone ??
      ''
    );
  } catch {
    return '';
  }
}

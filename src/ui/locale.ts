/** The site's two languages; Korean is the root, English lies under `/en/`. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];
export type Localised = Readonly<Record<Locale, string>>;

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

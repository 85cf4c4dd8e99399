/** The part of Office's theme that the pane needs; Excel on the web has none. */
interface ThemeOffice {
  isDarkTheme?: boolean;
}

/**
 * Follows Office's theme. Where Office tells none, the style sheet follows the browser's.
 *
 * @param theme `Office.context.officeTheme`
 */
export function appliquerTheme(racine: HTMLElement, theme: ThemeOffice | undefined): void {
  if (theme?.isDarkTheme === undefined) delete racine.dataset['theme'];
  else racine.dataset['theme'] = theme.isDarkTheme ? 'sombre' : 'clair';
}

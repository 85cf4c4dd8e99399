import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/tokens';
import tokensPackage from '@fluentui/tokens/package.json';

/** The petrol of the add-in's icons, from dark to light; 80 is the colour of a button on white. */
const BRAND: BrandVariants = {
  10: '#04141a', 20: '#0a222b', 30: '#0e2f3b', 40: '#123b49', 50: '#154657', 60: '#195064', 70: '#1d5c72', 80: '#1f667e',
  90: '#34889c', 100: '#55a9b8', 110: '#6cb8c4', 120: '#83c4ce', 130: '#98cfd7', 140: '#afdae0', 150: '#c8e6ea', 160: '#e2f2f4',
};

/** The tokens that the pane's style sheet uses. */
const USED = {
  themed: [
    'colorNeutralBackground1', 'colorNeutralBackground1Hover', 'colorNeutralBackground1Pressed',
    'colorNeutralForeground1', 'colorNeutralForeground2', 'colorNeutralForeground3', 'colorNeutralForegroundOnBrand',
    'colorNeutralBackgroundDisabled',
    'colorNeutralStroke1', 'colorNeutralStroke2', 'colorNeutralStrokeAccessible', 'colorStrokeFocus2', 'colorBackgroundOverlay',
    'colorBrandBackground', 'colorBrandBackgroundHover', 'colorBrandBackgroundPressed', 'colorCompoundBrandBackground',
    'colorBrandForegroundLink', 'colorBrandForegroundLinkHover',
    'colorStatusSuccessForeground1', 'colorStatusSuccessBackground1', 'colorStatusDangerForeground1', 'colorStatusDangerBackground1',
    'colorStatusDangerBorder1', 'colorStatusWarningBackground1', 'colorStatusWarningBorder1',
    'shadow64',
  ],
  common: [
    'fontFamilyBase', 'fontSizeBase200', 'fontSizeBase300', 'fontSizeBase400', 'lineHeightBase200', 'lineHeightBase300',
    'lineHeightBase400', 'fontWeightRegular', 'fontWeightSemibold', 'borderRadiusMedium', 'borderRadiusXLarge',
    'strokeWidthThin', 'strokeWidthThick', 'spacingVerticalXS', 'spacingVerticalS', 'spacingVerticalM', 'spacingVerticalL',
    'spacingHorizontalS', 'spacingHorizontalM', 'spacingHorizontalL', 'durationFast', 'curveEasyEase',
  ],
} as const satisfies Record<string, readonly (keyof Theme)[]>;

/** The style sheet `tokens.css`: Fluent's tokens as variables, light and dark. */
export function tokensCss(): string {
  const light = createLightTheme(BRAND);
  const dark = createDarkTheme(BRAND);
  const themed = (theme: Theme, indent: string) => declarations(theme, USED.themed, indent);
  return [
    `/* Made by scripts/tokens.ts from @fluentui/tokens ${tokensPackage.version} (MIT, Microsoft); not to be edited. */`,
    `:root {\n  color-scheme: light;\n${declarations(light, USED.common, '  ')}\n${themed(light, '  ')}\n}`,
    `@media (prefers-color-scheme: dark) {\n  :root:not([data-theme='clair']) {\n    color-scheme: dark;\n${themed(dark, '    ')}\n  }\n}`,
    `:root[data-theme='sombre'] {\n  color-scheme: dark;\n${themed(dark, '  ')}\n}`,
    '',
  ].join('\n');
}

function declarations(theme: Theme, names: readonly (keyof Theme)[], indent: string): string {
  return names.map((name) => `${indent}--${name}: ${String(theme[name])};`).join('\n');
}

if (process.argv[1]?.endsWith('tokens.ts') === true) {
  writeFileSync(join(import.meta.dirname, '..', 'src', 'taskpane', 'tokens.css'), tokensCss());
}

export { DEVELOPMENT_BASE, development, environmentFor, production } from './environment';
export type { Environment } from './environment';
export { FLOOR, GENERATE_ACTION, manifest } from './manifest';
export { ICON_SIZES, ICONS, iconUrl, NAMESPACE } from './resources';
export type { Icon } from './resources';
export { pngSizes } from './png';
export { manifestProblems } from './rules';

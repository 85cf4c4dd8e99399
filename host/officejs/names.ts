import { HostError } from './errors';
import type { ClassSchema, Requirement, Schema } from './schema';

/** Versions of the requirement sets that the host offers, e.g. `{ ExcelApi: '1.9' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Members that the library calls for its own needs, whatever set it says they came with. */
const INTERNAL = /^_/;

function atLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether the sets hold a member's requirement. Names of sets are compared without case, as the library does. */
export function isSupported(sets: RequirementSets, requirement: Requirement): boolean {
  const offered = Object.entries(sets).find(([name]) => name.toLowerCase() === requirement.set.toLowerCase());
  return offered !== undefined && atLeast(offered[1], requirement.version);
}

interface WireNames {
  scalars: Map<string, string>;
  navigations: Map<string, string>;
}

/** The schema's names, each checked: an unknown one fails by name, a newer one than the declared sets too. */
export class Names {
  private readonly schema: Schema;
  private readonly sets: RequirementSets;
  private readonly wire = new Map<string, WireNames>();

  constructor(schema: Schema, sets: RequirementSets) {
    this.schema = schema;
    this.sets = sets;
  }

  class(type: string): ClassSchema {
    const found = this.schema.classes[type];
    if (!found) throw new HostError('ApiNotFound', `The client library has no class ${type}.`);
    return found;
  }

  /** Refuses a member that came with a newer requirement set than the declared ones. */
  check(type: string, js: string): void {
    const requirement = this.class(type).requires[js];
    if (!requirement || INTERNAL.test(js) || isSupported(this.sets, requirement)) return;
    throw new HostError(
      'ApiNotFound',
      `${type}.${js} is part of the requirement set ${requirement.set} ${requirement.version}, which this host does not offer (${Object.entries(this.sets).map(([name, version]) => `${name} ${version}`).join(', ')}).`,
      `${type}.${js}`,
    );
  }

  /** Whether a member is offered. */
  has(type: string, js: string): boolean {
    const requirement = this.class(type).requires[js];
    return !requirement || isSupported(this.sets, requirement);
  }

  /** TypeScript name of a scalar from its wire name. Some setters have wire names of their own. */
  scalar(type: string, name: string): string {
    const js = this.class(type).scalars[name]?.js ?? ALIASES[`${type}.${name}`];
    if (js === undefined) throw new HostError('ApiNotFound', `The client library has no property ${type}.${name}.`);
    return js;
  }

  writable(type: string, name: string): boolean {
    return this.class(type).scalars[name]?.writable ?? ALIASES[`${type}.${name}`] !== undefined;
  }

  /** The class behind a navigation property. */
  target(type: string, name: string): { type: string; js: string } {
    const navigation = this.class(type).navigations[name];
    if (!navigation) throw new HostError('ApiNotFound', `The client library has no property ${type}.${name}.`);
    return { type: navigation.target, js: navigation.js };
  }

  /** TypeScript name of a method from its wire name. */
  method(type: string, name: string): string {
    return this.class(type).methods[name]?.js ?? name;
  }

  /** Wire name of a scalar from its TypeScript name, or undefined. */
  scalarOf(type: string, js: string): string | undefined {
    return this.wireNames(type).scalars.get(js);
  }

  navigationOf(type: string, js: string): string | undefined {
    return this.wireNames(type).navigations.get(js);
  }

  /** The words of an enumeration. */
  words(name: string): readonly string[] {
    const words = this.schema.enums[name];
    if (!words) throw new HostError('ApiNotFound', `The client library has no enumeration ${name}.`);
    return words;
  }

  private wireNames(type: string): WireNames {
    const known = this.wire.get(type);
    if (known) return known;
    const schema = this.class(type);
    const made: WireNames = {
      scalars: new Map(Object.entries(schema.scalars).map(([name, scalar]) => [scalar.js, name])),
      navigations: new Map(Object.entries(schema.navigations).map(([name, navigation]) => [navigation.js, name])),
    };
    this.wire.set(type, made);
    return made;
  }
}

/** Setters that travel under another name than their getters. */
const ALIASES: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'showGridlines',
  'Worksheet.Headings': 'showHeadings',
  'Style.Orientation': 'textOrientation',
};

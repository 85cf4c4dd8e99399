import { intersect } from '../model/address';
import type { Change } from '../model/changes';
import type { Workbook } from '../model/workbook';
import type { Names } from './names';
import type { HostObject } from './object';
import type { EventSchema } from './schema';
import type { Entry } from './wire';

/** The category of events among the messages to an add-in. */
export const EVENT_CATEGORY = 65536;

/** Event numbers of the library; see `eventType` in its source. */
const EVENT = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18,
  rowHiddenChanged: 22, protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, moved: 27,
  chartAdded: 50, chartDeleted: 53,
  tableSelectionChanged: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const;

/** Numbers of the two older events, which are not registered by a call that the host sees. */
export const OLD_EVENT = { settingsChanged: 1, documentSelectionChanged: 2 } as const;

/** The target that stands for the whole workbook. */
const WORKBOOK = 'Workbook';

/** A reference to the cells of an event: not kept by the session, it says itself where they are. */
const eventReference = (sheetId: string, address: string): string => `event|${sheetId}|${address}`;

/** Sheet id and address in such a reference; null for a text of another kind. */
export function readEventReference(reference: string): { sheetId: string; address: string } | null {
  const [kind, sheetId, address] = reference.split('|');
  return kind === 'event' && sheetId !== undefined && address !== undefined ? { sheetId, address } : null;
}

interface Raised {
  type: number;
  /** Ids of the objects whose handlers are told. */
  targets: string[];
  args: Record<string, unknown>;
}

const targetOf = (object: HostObject, event: EventSchema): string => {
  if (event.target === 'workbook') return WORKBOOK;
  if (event.target === 'owner') return object.owner() ?? WORKBOOK;
  const id = object.ids()['Id'] ?? object.ids()['_Id'];
  return typeof id === 'string' ? id : '';
};

/** Registrations of event handlers, and the events that wait for the end of the request. */
export class EventDesk {
  private readonly workbook: Workbook;
  private readonly registered = new Map<string, number>();
  private waiting: Entry[] = [];
  /** Set while an add-in's own request runs. */
  ownChanges = false;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  /** Takes a registration or its end; false when the call is neither. */
  handle(object: HostObject, method: string, names: Names): boolean {
    if (!method.startsWith('_Register') && !method.startsWith('_Unregister')) return false;
    const event = names.class(object.type).events.find(({ register, unregister }) => register === method || unregister === method);
    if (!event) return false;
    names.check(object.type, event.js);
    const key = `${String(event.eventType)}|${targetOf(object, event)}`;
    const count = (this.registered.get(key) ?? 0) + (event.register === method ? 1 : -1);
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
    return true;
  }

  /** How many handlers are registered, over all events. */
  get handlers(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Keeps what changes of the model mean as events. */
  note(changes: readonly Change[]): void {
    for (const change of changes) for (const raised of this.raise(change)) this.keep(raised);
  }

  /** The events that wait, each once; they are forgotten here. */
  take(): Entry[] {
    const entries = this.waiting;
    this.waiting = [];
    const seen = new Set<string>();
    return entries.filter((entry) => {
      const key = `${String(entry.messageType)}|${entry.targetId}|${entry.message}`;
      return seen.has(key) ? false : seen.add(key);
    });
  }

  private keep({ type, targets, args }: Raised): void {
    for (const target of targets) {
      const old = type === OLD_EVENT.documentSelectionChanged || type === OLD_EVENT.settingsChanged;
      if (!old && !this.registered.has(`${String(type)}|${target}`)) continue;
      this.waiting.push({ messageCategory: EVENT_CATEGORY, messageType: type, targetId: target, message: JSON.stringify(args) });
    }
  }

  private raise(change: Change): Raised[] {
    const source = { source: 'Local', triggerSource: this.ownChanges ? 'ThisLocalAddin' : 'Unknown' };
    const ofSheet = (type: number, sheetId: string, args: Record<string, unknown> = {}): Raised => ({
      type,
      targets: [sheetId, WORKBOOK],
      args: { ...args, worksheetId: sheetId },
    });
    switch (change.type) {
      case 'cells': {
        const place = this.place(change.sheetId, change.rect);
        if (change.calculated) return [ofSheet(EVENT.calculated, change.sheetId, { address: place.address })];
        return [
          ofSheet(EVENT.changed, change.sheetId, { ...place, changeType: change.change, ...source }),
          ...this.tablesAt(change).map((tableId): Raised => ({
            type: EVENT.tableChanged,
            targets: [tableId, change.sheetId, WORKBOOK],
            args: { ...place, changeType: change.change, ...source, tableId, worksheetId: change.sheetId },
          })),
        ];
      }
      case 'formats':
        return [ofSheet(EVENT.formatChanged, change.sheetId, { ...this.place(change.sheetId, change.rect), ...source })];
      case 'sheetAdded':
        return [ofSheet(EVENT.added, change.sheetId, source)];
      case 'sheetDeleted':
        return [ofSheet(EVENT.deleted, change.sheetId, source)];
      case 'sheetActivated':
        return [
          ...(change.previousId === null ? [] : [ofSheet(EVENT.deactivated, change.previousId)]),
          ofSheet(EVENT.activated, change.sheetId),
        ];
      case 'sheetRenamed':
        return [ofSheet(EVENT.nameChanged, change.sheetId, { nameBefore: change.before, nameAfter: change.after, ...source })];
      case 'sheetMoved':
        return [ofSheet(EVENT.moved, change.sheetId, { positionBefore: change.before, positionAfter: change.after, ...source })];
      case 'sheetVisibility':
        return [ofSheet(EVENT.visibilityChanged, change.sheetId, { visibilityBefore: change.before, visibilityAfter: change.after, ...source })];
      case 'protection':
        return change.sheetId === null ? [] : [ofSheet(EVENT.protectionChanged, change.sheetId, source)];
      case 'selection':
        return this.selected(change, ofSheet);
      case 'table':
        if (change.what === 'changed') return [];
        return [{
          type: change.what === 'added' ? EVENT.tableAdded : EVENT.tableDeleted,
          targets: [change.sheetId, WORKBOOK],
          args: { ...source, tableId: change.tableId, worksheetId: change.sheetId },
        }];
      case 'chart':
        if (change.what === 'changed') return [];
        return [{
          type: change.what === 'added' ? EVENT.chartAdded : EVENT.chartDeleted,
          targets: [change.sheetId],
          args: { ...source, chartId: change.chartId, worksheetId: change.sheetId },
        }];
      case 'setting':
        return [{ type: OLD_EVENT.settingsChanged, targets: [''], args: {} }];
      default:
        return [];
    }
  }

  private selected(
    change: Extract<Change, { type: 'selection' }>,
    ofSheet: (type: number, sheetId: string, args: Record<string, unknown>) => Raised,
  ): Raised[] {
    const address = this.address(change.sheetId, change.rect);
    const sheet = this.workbook.sheets.list().find(({ id }) => id === change.sheetId);
    const tables = (sheet?.tables.list() ?? []).map((table): Raised => {
      const isInsideTable = intersect(table.range, change.rect) !== null;
      return {
        type: EVENT.tableSelectionChanged,
        targets: [table.id],
        args: { address: isInsideTable ? address : '', isInsideTable, tableId: table.id, worksheetId: change.sheetId },
      };
    });
    return [
      ofSheet(EVENT.selectionChanged, change.sheetId, { address }),
      { type: OLD_EVENT.documentSelectionChanged, targets: [''], args: {} },
      ...tables,
    ];
  }

  private tablesAt(change: Extract<Change, { type: 'cells' }>): string[] {
    const sheet = this.workbook.sheets.list().find(({ id }) => id === change.sheetId);
    return (sheet?.tables.list() ?? []).filter(({ range }) => intersect(range, change.rect) !== null).map(({ id }) => id);
  }

  /** Where something happened: its address, and what `event.getRange` asks the host for. */
  private place(sheetId: string, rect: Extract<Change, { type: 'selection' }>['rect']): { address: string; referenceId: string } {
    const address = this.address(sheetId, rect);
    return { address, referenceId: eventReference(sheetId, address) };
  }

  /** Addresses in events name no sheet: the id beside them does. */
  private address(sheetId: string, rect: Extract<Change, { type: 'selection' }>['rect']): string {
    const sheet = this.workbook.sheets.list().find(({ id }) => id === sheetId);
    const full = sheet?.address(rect) ?? '';
    return full.slice(full.lastIndexOf('!') + 1);
  }
}

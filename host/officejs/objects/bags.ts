/** Collections of keys and values: document properties of the user's own, a sheet's properties. */
import type { Json } from '../../model/json';
import type { Sheet } from '../../model/sheet';
import { notFound } from '../errors';
import type { HostObject } from '../object';
import { json, objectClass } from '../object';
import type { Session } from '../session';
import { text } from './args';

/** A store of keys and values, whoever keeps it. */
export interface KeyedStore {
  collection: string;
  item: string;
  /** Name of the property that identifies an item: `Key` or, with an underscore, an id of the library's own. */
  entries: () => ReadonlyMap<string, Json>;
  put: (key: string, value: Json | undefined) => void;
  /** Excel's word for a value's kind, where the class has one. */
  typeOf?: (value: Json) => string;
}

interface Entry {
  store: KeyedStore;
  key: string;
}

function valueOf({ store, key }: Entry): Json {
  const value = store.entries().get(key);
  if (value === undefined) throw notFound(`There is no "${key}".`);
  return value;
}

function entryObject(entry: Entry, session: Session): HostObject {
  return objectClass<Entry>({
    type: entry.store.item,
    ids: ({ key }) => ({ Key: key, _Id: key }),
    get: {
      Key: ({ key }) => key,
      _Id: ({ key }) => key,
      Value: valueOf,
      Type: (self) => self.store.typeOf?.(valueOf(self)) ?? null,
    },
    set: {
      Value: ({ store, key }, value) => {
        session.writable();
        store.put(key, value);
      },
    },
    call: {
      Delete: (self) => {
        session.writable();
        valueOf(self);
        self.store.put(self.key, undefined);
        return null;
      },
    },
  })(entry, session);
}

/** A collection over a store; keys are told apart without case, as in Excel. */
export function keyedCollection(store: KeyedStore, session: Session): HostObject {
  const spelled = (key: string): string => [...store.entries().keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? key;
  return objectClass<KeyedStore>({
    type: store.collection,
    items: () => [...store.entries().keys()].map((key) => entryObject({ store, key }, session)),
    item: (_self, given) => {
      const key = spelled(text(given, 'key'));
      if (!store.entries().has(key)) throw notFound(`There is no "${key}".`);
      return entryObject({ store, key }, session);
    },
    call: {
      Add: (_self, [given, value]) => {
        session.writable();
        const key = spelled(text(given, 'key'));
        store.put(key, json(value));
        return entryObject({ store, key }, session);
      },
      DeleteAll: () => {
        session.writable();
        for (const key of [...store.entries().keys()]) store.put(key, undefined);
        return null;
      },
    },
  })(store, session);
}

/** A sheet's own properties. */
export function bagCollection(collection: string, sheet: Sheet, session: Session): HostObject {
  return keyedCollection({
    collection,
    item: 'WorksheetCustomProperty',
    entries: () => sheet.state.customProperties,
    put: (key, value) => {
      const properties = new Map(sheet.state.customProperties);
      if (value === undefined) properties.delete(key);
      else properties.set(key, String(value));
      sheet.state.customProperties = properties;
    },
  }, session);
}

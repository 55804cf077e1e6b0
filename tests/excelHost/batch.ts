import { HostError, invalidArgument, itemNotFound, RefusedMember } from './hostErrors';
import type { BoundMember, HostObject } from './members/member';
import { isObject } from './members/member';

/** A request as office.js sends it, and the answer; names are the wire's own. */
export interface BatchRequest {
  Actions?: Action[];
  ObjectPaths?: Record<string, ObjectPath>;
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

interface ObjectPath {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

const camel = (wire: string) => wire.charAt(0).toLowerCase() + wire.slice(1);
const wire = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
/** A property that is written under another name than it is read. */
const WRITTEN_AS: Record<string, string> = { gridlines: 'showGridlines' };

export interface Batches {
  /** Runs the actions in order; an error ends the batch, what was done before stays done. */
  run(request: BatchRequest, stopAfter?: number): BatchAnswer;
}

/**
 * Reads batches of the Excel API and does what they say to the workbook that `root` gives.
 *
 * @param newest newest version of ExcelApi there is: 9 for 1.9
 * @param service objects outside the workbook, by their full name
 * @param refuse told of every member the host lacks or refuses
 */
export function batches(
  root: () => HostObject,
  newest: number,
  service: (name: string) => HostObject | undefined,
  refuse: (message: string) => void,
): Batches {
  const kept = new Map<string, HostObject>();
  let nextReference = 1;

  const run = ({ Actions = [], ObjectPaths = {} }: BatchRequest, stopAfter = Infinity): BatchAnswer => {
    const found = new Map<number, HostObject | null>();
    const references = new Map<HostObject, string>();
    const answer: BatchAnswer = { Results: [] };

    function resolve(id: number): HostObject | null {
      const known = found.get(id);
      if (known !== undefined) return known;
      const path = ObjectPaths[String(id)];
      if (!path) throw invalidArgument(`object path ${String(id)} is missing`);
      const object = follow(path);
      found.set(id, object);
      return object;
    }

    function follow(path: ObjectPath): HostObject | null {
      const { ObjectPathType: type, Name: name } = path;
      if (type === PATH.root) return root();
      if (type === PATH.nothing) return null;
      if (type === PATH.service) return service(name) ?? refused(name, 'the host has no such service');
      if (type === PATH.reference) return keptObject(name);
      const parent = resolve(path.ParentObjectPathId ?? 0);
      if (parent === null) return null;
      if (type === PATH.property) {
        const { to } = memberOf(parent, camel(name));
        return to ? to() : refused(`${parent.kind}.${camel(name)}`, 'it leads to no object');
      }
      const method = type === PATH.indexer ? 'getItem' : camel(name);
      const result = called(parent, method, argumentsOf(path.ArgumentInfo));
      return isObject(result) ? result : null;
    }

    function keptObject(reference: string): HostObject {
      const object = kept.get(reference);
      if (!object) throw new HostError('InvalidReference', 'This reference is not valid.', 400);
      references.set(object, reference);
      return object;
    }

    function argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
      return Arguments.map((value, at) => {
        const reference = ReferencedObjectPathIds[at];
        if (Array.isArray(reference)) return refused('an array of objects', 'no member here takes one');
        return typeof reference === 'number' && reference > 0 ? resolve(reference) : (value ?? undefined);
      });
    }

    function act(action: Action): unknown {
      if (action.ActionType === ACTION.trace) {
        (answer.TraceIds ??= []).push(action.Id);
        return null;
      }
      const object = resolve(action.ObjectPathId);
      if (action.ActionType === ACTION.method && action.Name === '_KeepReference') return keep(object);
      if (action.Name === '_RemoveReference') return letGo(argumentsOf(action.ArgumentInfo)[0]);
      if (object === null) return actOnNothing(action);
      if (action.ActionType === ACTION.instantiate) return identityOf(object);
      if (action.ActionType === ACTION.query) return { ...identityOf(object), ...loaded(object, action) };
      if (action.ActionType === ACTION.method) {
        const result = called(object, camel(action.Name), argumentsOf(action.ArgumentInfo));
        return isObject(result) ? identityOf(result) : (result ?? null);
      }
      if (action.ActionType === ACTION.setProperty) return written(object, action);
      return refused(`action type ${String(action.ActionType)}`, 'the host has no such action');
    }

    function written(object: HostObject, action: Action): undefined {
      const name = WRITTEN_AS[camel(action.Name)] ?? camel(action.Name);
      const { put } = memberOf(object, name);
      if (!put) return refused(`${object.kind}.${name}`, "it can't be written");
      put(argumentsOf(action.ArgumentInfo)[0]);
      return undefined;
    }

    function keep(object: HostObject | null): null {
      if (object && !references.has(object)) {
        const reference = `kept${String(nextReference++)}`;
        references.set(object, reference);
        kept.set(reference, object);
      }
      return null;
    }

    function letGo(reference: unknown): null {
      kept.delete(String(reference));
      return null;
    }

    function identityOf(object: HostObject): Record<string, unknown> {
      const reference = references.get(object);
      return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
    }

    for (const [at, action] of Actions.entries()) {
      try {
        if (at >= stopAfter) throw new HostError('GeneralException', 'A fault made by the test.', 500);
        const value = act(action);
        if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        answer.Error = errorAnswer(error, at);
        break;
      }
    }
    return answer;
  };

  function memberOf(object: HostObject, name: string): BoundMember {
    const member = object.member(name);
    if (!member) return refused(`${object.kind}.${name}`, 'the host has no such member');
    const version = Number(member.set.split('.')[1]);
    if (version > newest) refused(`${object.kind}.${name}`, `it came with ExcelApi ${member.set}`);
    return member;
  }

  function called(object: HostObject, name: string, args: unknown[]): unknown {
    const { call } = memberOf(object, name);
    return call ? call(args) : refused(`${object.kind}.${name}`, "it can't be called");
  }

  /** The properties named in `load`; without names everything would be loaded, which a careful add-in doesn't. */
  function loaded(object: HostObject, { QueryInfo = {} }: Action): Record<string, unknown> {
    const { Select = [], Expand = [], Top, Skip } = QueryInfo;
    if (Select.length === 0 || Select.includes('*')) refused(`${object.kind}.load`, 'it names no properties');
    if (Expand.length > 0) refused(`${object.kind}.load`, 'it expands properties instead of naming them');
    if (Top !== undefined || Skip !== undefined) refused(`${object.kind}.load`, 'it loads pages');
    return object.items ? listed(object, object.items(), Select) : propertiesOf(object, Select);
  }

  function listed(object: HostObject, items: HostObject[], names: string[]): Record<string, unknown> {
    const ofItems = names.map((name) => name.replace(/^items\//, ''));
    const own = ofItems.filter((name) => object.member(name)?.get);
    const rest = ofItems.filter((name) => !own.includes(name));
    const _Items = items.map((one) => ({ ...one.identity, ...propertiesOf(one, rest) }));
    return { ...propertiesOf(object, own), ...(rest.length > 0 ? { _Items } : {}) };
  }

  function propertiesOf(object: HostObject, paths: string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const path of paths) {
      const [name = '', ...rest] = path.split('/');
      const { get, to } = memberOf(object, name);
      if (rest.length === 0)
        values[wire(name)] = get ? get() : refused(`${object.kind}.${name}`, 'not loadable');
      else {
        const next = to ? to() : refused<HostObject>(`${object.kind}.${name}`, 'it leads to no object');
        const inner =
          next &&
          (next.items ? listed(next, next.items(), [rest.join('/')]) : propertiesOf(next, [rest.join('/')]));
        values[wire(name)] = merged(values[wire(name)], inner);
      }
    }
    return values;
  }

  function actOnNothing(action: Action): unknown {
    if (action.ActionType === ACTION.setProperty) throw itemNotFound('the object is a null object');
    return action.ActionType === ACTION.method ? { _IsNull: true } : null;
  }

  function refused<T = never>(member: string, why: string): T {
    const error = new RefusedMember(member, why);
    refuse(error.message);
    throw error;
  }

  function errorAnswer(error: unknown, at: number): NonNullable<BatchAnswer['Error']> {
    if (!(error instanceof HostError))
      refuse(`The test host itself failed: ${String((error as Error).stack)}`);
    const { code, message, status } =
      error instanceof HostError ? error : { code: 'GeneralException', message: String(error), status: 500 };
    return { Code: code, Message: message, Location: '', ActionIndex: at, HttpStatusCode: status };
  }

  return { run };
}

/** Two loads of the same thing in one: `format/fill/color` and `format/font/bold`; items go one by one. */
function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return one.map((value, at) => merged(value, other[at]));
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return other;
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) result[key] = merged(result[key], value);
  return result;
}

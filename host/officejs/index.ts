export { createBridge } from './bridge';
export type { NativeBridge } from './bridge';
export type { Counters, LogEntry } from './counters';
export { CustomFunctionCalls } from './customFunctions';
export type {
  CallOptions, FunctionArg, FunctionError, FunctionMetadata, FunctionResult, FunctionsJson, Stream,
} from './customFunctions';
export { HostError } from './errors';
export { CURRENT_REQUIREMENTS, DEFAULT_REQUIREMENTS, OfficeHost } from './host';
export type { HostOptions } from './host';
export { isSupported } from './names';
export type { RequirementSets } from './names';
export { extractSchema } from './schema';
export type { Schema } from './schema';
export type { Entry } from './wire';
export { createXdmServer } from './xdm';
export type { XdmOptions, XdmServer } from './xdm';

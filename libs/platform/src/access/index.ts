export { AccessGuard, callerOf } from './access.guard.js';
export { hashOf, KeyFileError, newKey, parseKeyFile, type ApiKey } from './key-file.js';
export { KeyRing } from './key-ring.js';
export { NeedsScope, SCOPES, type Scope } from './scope.js';

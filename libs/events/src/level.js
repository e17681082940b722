var __esDecorate = (this && this.__esDecorate) || function (ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
    function accept(f) { if (f !== void 0 && typeof f !== "function") throw new TypeError("Function expected"); return f; }
    var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
    var target = !descriptorIn && ctor ? contextIn["static"] ? ctor : ctor.prototype : null;
    var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
    var _, done = false;
    for (var i = decorators.length - 1; i >= 0; i--) {
        var context = {};
        for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
        for (var p in contextIn.access) context.access[p] = contextIn.access[p];
        context.addInitializer = function (f) { if (done) throw new TypeError("Cannot add initializers after decoration has completed"); extraInitializers.push(accept(f || null)); };
        var result = (0, decorators[i])(kind === "accessor" ? { get: descriptor.get, set: descriptor.set } : descriptor[key], context);
        if (kind === "accessor") {
            if (result === void 0) continue;
            if (result === null || typeof result !== "object") throw new TypeError("Object expected");
            if (_ = accept(result.get)) descriptor.get = _;
            if (_ = accept(result.set)) descriptor.set = _;
            if (_ = accept(result.init)) initializers.unshift(_);
        }
        else if (_ = accept(result)) {
            if (kind === "field") initializers.unshift(_);
            else descriptor[key] = _;
        }
    }
    if (target) Object.defineProperty(target, contextIn.name, descriptor);
    done = true;
};
var __runInitializers = (this && this.__runInitializers) || function (thisArg, initializers, value) {
    var useValue = arguments.length > 2;
    for (var i = 0; i < initializers.length; i++) {
        value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
    }
    return useValue ? value : void 0;
};
import { LADDER } from './alert.js';
import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { Nested } from './contract/nested.js';
import { Decimal, DecimalPer } from './contract/numbers.js';
import { Id } from './contract/plain-text.js';
import { SchemaVersion } from './contract/schema-version.js';
import { UtcTime } from './contract/time.js';
import { Coordinates } from './coordinates.js';
import { DIMENSIONS } from './signal.js';
/** A dyad's current index and level: the public part of a `tension.levels` record. */
let Level = (() => {
    let _classDecorators = [Describe("A dyad's current index and level; what the alerter needs beside it to go on is private to it.")];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _schema_decorators;
    let _schema_initializers = [];
    let _schema_extraInitializers = [];
    let _rules_decorators;
    let _rules_initializers = [];
    let _rules_extraInitializers = [];
    let _dyad_decorators;
    let _dyad_initializers = [];
    let _dyad_extraInitializers = [];
    let _level_decorators;
    let _level_initializers = [];
    let _level_extraInitializers = [];
    let _index_decorators;
    let _index_initializers = [];
    let _index_extraInitializers = [];
    let _dimensions_decorators;
    let _dimensions_initializers = [];
    let _dimensions_extraInitializers = [];
    let _at_decorators;
    let _at_initializers = [];
    let _at_extraInitializers = [];
    let _after_decorators;
    let _after_initializers = [];
    let _after_extraInitializers = [];
    var Level = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _schema_decorators = [SchemaVersion()];
            _rules_decorators = [Describe('Version of the scoring data.'), Id()];
            _dyad_decorators = [Describe('The pair in code-unit order, such as IRN~USA.'), Id()];
            _level_decorators = [OneOf(LADDER)];
            _index_decorators = [Describe('Tension, from 0 to 100.'), Decimal(0, 100)];
            _dimensions_decorators = [Describe("Each dimension's part of the index, in points."), DecimalPer(DIMENSIONS)];
            _at_decorators = [Describe('Event time.'), UtcTime()];
            _after_decorators = [Describe('The last input it rests on.'), Nested(Coordinates)];
            __esDecorate(null, null, _schema_decorators, { kind: "field", name: "schema", static: false, private: false, access: { has: obj => "schema" in obj, get: obj => obj.schema, set: (obj, value) => { obj.schema = value; } }, metadata: _metadata }, _schema_initializers, _schema_extraInitializers);
            __esDecorate(null, null, _rules_decorators, { kind: "field", name: "rules", static: false, private: false, access: { has: obj => "rules" in obj, get: obj => obj.rules, set: (obj, value) => { obj.rules = value; } }, metadata: _metadata }, _rules_initializers, _rules_extraInitializers);
            __esDecorate(null, null, _dyad_decorators, { kind: "field", name: "dyad", static: false, private: false, access: { has: obj => "dyad" in obj, get: obj => obj.dyad, set: (obj, value) => { obj.dyad = value; } }, metadata: _metadata }, _dyad_initializers, _dyad_extraInitializers);
            __esDecorate(null, null, _level_decorators, { kind: "field", name: "level", static: false, private: false, access: { has: obj => "level" in obj, get: obj => obj.level, set: (obj, value) => { obj.level = value; } }, metadata: _metadata }, _level_initializers, _level_extraInitializers);
            __esDecorate(null, null, _index_decorators, { kind: "field", name: "index", static: false, private: false, access: { has: obj => "index" in obj, get: obj => obj.index, set: (obj, value) => { obj.index = value; } }, metadata: _metadata }, _index_initializers, _index_extraInitializers);
            __esDecorate(null, null, _dimensions_decorators, { kind: "field", name: "dimensions", static: false, private: false, access: { has: obj => "dimensions" in obj, get: obj => obj.dimensions, set: (obj, value) => { obj.dimensions = value; } }, metadata: _metadata }, _dimensions_initializers, _dimensions_extraInitializers);
            __esDecorate(null, null, _at_decorators, { kind: "field", name: "at", static: false, private: false, access: { has: obj => "at" in obj, get: obj => obj.at, set: (obj, value) => { obj.at = value; } }, metadata: _metadata }, _at_initializers, _at_extraInitializers);
            __esDecorate(null, null, _after_decorators, { kind: "field", name: "after", static: false, private: false, access: { has: obj => "after" in obj, get: obj => obj.after, set: (obj, value) => { obj.after = value; } }, metadata: _metadata }, _after_initializers, _after_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Level = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        schema = __runInitializers(this, _schema_initializers, void 0);
        rules = (__runInitializers(this, _schema_extraInitializers), __runInitializers(this, _rules_initializers, void 0));
        dyad = (__runInitializers(this, _rules_extraInitializers), __runInitializers(this, _dyad_initializers, void 0));
        level = (__runInitializers(this, _dyad_extraInitializers), __runInitializers(this, _level_initializers, void 0));
        index = (__runInitializers(this, _level_extraInitializers), __runInitializers(this, _index_initializers, void 0));
        dimensions = (__runInitializers(this, _index_extraInitializers), __runInitializers(this, _dimensions_initializers, void 0));
        at = (__runInitializers(this, _dimensions_extraInitializers), __runInitializers(this, _at_initializers, void 0));
        after = (__runInitializers(this, _at_extraInitializers), __runInitializers(this, _after_initializers, void 0));
        constructor() {
            __runInitializers(this, _after_extraInitializers);
        }
    };
    return Level = _classThis;
})();
export { Level };

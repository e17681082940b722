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
import { Attribution } from './attribution.js';
import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { ListOf, Nested } from './contract/nested.js';
import { Decimal } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { SchemaVersion } from './contract/schema-version.js';
import { Coordinates } from './coordinates.js';
import { Entity } from './entity.js';
import { Fragment } from './fragment.js';
import { Signal } from './signal.js';
let Duplicate = (() => {
    let _classDecorators = [Describe('What marks a fragment as a near copy of another.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _of_decorators;
    let _of_initializers = [];
    let _of_extraInitializers = [];
    let _kind_decorators;
    let _kind_initializers = [];
    let _kind_extraInitializers = [];
    let _similarity_decorators;
    let _similarity_initializers = [];
    let _similarity_extraInitializers = [];
    var Duplicate = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _of_decorators = [Describe("The story's first fragment."), PlainText({ max: 500 })];
            _kind_decorators = [OneOf(['near'])];
            _similarity_decorators = [Decimal(0, 1)];
            __esDecorate(null, null, _of_decorators, { kind: "field", name: "of", static: false, private: false, access: { has: obj => "of" in obj, get: obj => obj.of, set: (obj, value) => { obj.of = value; } }, metadata: _metadata }, _of_initializers, _of_extraInitializers);
            __esDecorate(null, null, _kind_decorators, { kind: "field", name: "kind", static: false, private: false, access: { has: obj => "kind" in obj, get: obj => obj.kind, set: (obj, value) => { obj.kind = value; } }, metadata: _metadata }, _kind_initializers, _kind_extraInitializers);
            __esDecorate(null, null, _similarity_decorators, { kind: "field", name: "similarity", static: false, private: false, access: { has: obj => "similarity" in obj, get: obj => obj.similarity, set: (obj, value) => { obj.similarity = value; } }, metadata: _metadata }, _similarity_initializers, _similarity_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Duplicate = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        of = __runInitializers(this, _of_initializers, void 0);
        kind = (__runInitializers(this, _of_extraInitializers), __runInitializers(this, _kind_initializers, void 0));
        similarity = (__runInitializers(this, _kind_extraInitializers), __runInitializers(this, _similarity_initializers, void 0));
        constructor() {
            __runInitializers(this, _similarity_extraInitializers);
        }
    };
    return Duplicate = _classThis;
})();
export { Duplicate };
let Enriched = (() => {
    let _classDecorators = [Describe('A fragment with what was found in it.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _classSuper = Fragment;
    let _schema_decorators;
    let _schema_initializers = [];
    let _schema_extraInitializers = [];
    let _rules_decorators;
    let _rules_initializers = [];
    let _rules_extraInitializers = [];
    let _entities_decorators;
    let _entities_initializers = [];
    let _entities_extraInitializers = [];
    let _attributions_decorators;
    let _attributions_initializers = [];
    let _attributions_extraInitializers = [];
    let _signals_decorators;
    let _signals_initializers = [];
    let _signals_extraInitializers = [];
    let _story_decorators;
    let _story_initializers = [];
    let _story_extraInitializers = [];
    let _duplicate_decorators;
    let _duplicate_initializers = [];
    let _duplicate_extraInitializers = [];
    let _unscored_decorators;
    let _unscored_initializers = [];
    let _unscored_extraInitializers = [];
    let _coordinates_decorators;
    let _coordinates_initializers = [];
    let _coordinates_extraInitializers = [];
    var Enriched = class extends _classSuper {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _schema_decorators = [SchemaVersion()];
            _rules_decorators = [Describe('Version of the scoring data.'), Id()];
            _entities_decorators = [ListOf(Entity)];
            _attributions_decorators = [ListOf(Attribution)];
            _signals_decorators = [ListOf(Signal)];
            _story_decorators = [Describe('The near-duplicate group, named after its first fragment.'), PlainText({ max: 500 })];
            _duplicate_decorators = [Optional(), Nested(Duplicate)];
            _unscored_decorators = [Describe('Why nothing was scored, such as "language: fr is not supported".'), Optional(), PlainText({ max: 1000 })];
            _coordinates_decorators = [Describe('The input record it was made from.'), Optional(), Nested(Coordinates)];
            __esDecorate(null, null, _schema_decorators, { kind: "field", name: "schema", static: false, private: false, access: { has: obj => "schema" in obj, get: obj => obj.schema, set: (obj, value) => { obj.schema = value; } }, metadata: _metadata }, _schema_initializers, _schema_extraInitializers);
            __esDecorate(null, null, _rules_decorators, { kind: "field", name: "rules", static: false, private: false, access: { has: obj => "rules" in obj, get: obj => obj.rules, set: (obj, value) => { obj.rules = value; } }, metadata: _metadata }, _rules_initializers, _rules_extraInitializers);
            __esDecorate(null, null, _entities_decorators, { kind: "field", name: "entities", static: false, private: false, access: { has: obj => "entities" in obj, get: obj => obj.entities, set: (obj, value) => { obj.entities = value; } }, metadata: _metadata }, _entities_initializers, _entities_extraInitializers);
            __esDecorate(null, null, _attributions_decorators, { kind: "field", name: "attributions", static: false, private: false, access: { has: obj => "attributions" in obj, get: obj => obj.attributions, set: (obj, value) => { obj.attributions = value; } }, metadata: _metadata }, _attributions_initializers, _attributions_extraInitializers);
            __esDecorate(null, null, _signals_decorators, { kind: "field", name: "signals", static: false, private: false, access: { has: obj => "signals" in obj, get: obj => obj.signals, set: (obj, value) => { obj.signals = value; } }, metadata: _metadata }, _signals_initializers, _signals_extraInitializers);
            __esDecorate(null, null, _story_decorators, { kind: "field", name: "story", static: false, private: false, access: { has: obj => "story" in obj, get: obj => obj.story, set: (obj, value) => { obj.story = value; } }, metadata: _metadata }, _story_initializers, _story_extraInitializers);
            __esDecorate(null, null, _duplicate_decorators, { kind: "field", name: "duplicate", static: false, private: false, access: { has: obj => "duplicate" in obj, get: obj => obj.duplicate, set: (obj, value) => { obj.duplicate = value; } }, metadata: _metadata }, _duplicate_initializers, _duplicate_extraInitializers);
            __esDecorate(null, null, _unscored_decorators, { kind: "field", name: "unscored", static: false, private: false, access: { has: obj => "unscored" in obj, get: obj => obj.unscored, set: (obj, value) => { obj.unscored = value; } }, metadata: _metadata }, _unscored_initializers, _unscored_extraInitializers);
            __esDecorate(null, null, _coordinates_decorators, { kind: "field", name: "coordinates", static: false, private: false, access: { has: obj => "coordinates" in obj, get: obj => obj.coordinates, set: (obj, value) => { obj.coordinates = value; } }, metadata: _metadata }, _coordinates_initializers, _coordinates_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Enriched = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        schema = __runInitializers(this, _schema_initializers, void 0);
        rules = (__runInitializers(this, _schema_extraInitializers), __runInitializers(this, _rules_initializers, void 0));
        entities = (__runInitializers(this, _rules_extraInitializers), __runInitializers(this, _entities_initializers, void 0));
        attributions = (__runInitializers(this, _entities_extraInitializers), __runInitializers(this, _attributions_initializers, void 0));
        signals = (__runInitializers(this, _attributions_extraInitializers), __runInitializers(this, _signals_initializers, void 0));
        story = (__runInitializers(this, _signals_extraInitializers), __runInitializers(this, _story_initializers, void 0));
        duplicate = (__runInitializers(this, _story_extraInitializers), __runInitializers(this, _duplicate_initializers, void 0));
        unscored = (__runInitializers(this, _duplicate_extraInitializers), __runInitializers(this, _unscored_initializers, void 0));
        coordinates = (__runInitializers(this, _unscored_extraInitializers), __runInitializers(this, _coordinates_initializers, void 0));
        constructor() {
            super(...arguments);
            __runInitializers(this, _coordinates_extraInitializers);
        }
    };
    return Enriched = _classThis;
})();
export { Enriched };

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
import { IsBoolean } from 'class-validator';
import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { Nested } from './contract/nested.js';
import { Decimal, Whole } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { UtcTime } from './contract/time.js';
export const ENTITY_KINDS = [
    'person',
    'organization',
    'state',
    'place',
    'group',
    'military_unit',
    'platform',
    'weapon',
    'quantity',
    'date',
];
let Quantity = (() => {
    let _classDecorators = [Describe('A number and what it counts.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _value_decorators;
    let _value_initializers = [];
    let _value_extraInitializers = [];
    let _min_decorators;
    let _min_initializers = [];
    let _min_extraInitializers = [];
    let _max_decorators;
    let _max_initializers = [];
    let _max_extraInitializers = [];
    let _unit_decorators;
    let _unit_initializers = [];
    let _unit_extraInitializers = [];
    let _approximate_decorators;
    let _approximate_initializers = [];
    let _approximate_extraInitializers = [];
    var Quantity = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _value_decorators = [Decimal()];
            _min_decorators = [Optional(), Decimal()];
            _max_decorators = [Optional(), Decimal()];
            _unit_decorators = [Describe('What is counted, singular: destroyer, fighter jet, dollar.'), PlainText({ max: 200 })];
            _approximate_decorators = [IsBoolean()];
            __esDecorate(null, null, _value_decorators, { kind: "field", name: "value", static: false, private: false, access: { has: obj => "value" in obj, get: obj => obj.value, set: (obj, value) => { obj.value = value; } }, metadata: _metadata }, _value_initializers, _value_extraInitializers);
            __esDecorate(null, null, _min_decorators, { kind: "field", name: "min", static: false, private: false, access: { has: obj => "min" in obj, get: obj => obj.min, set: (obj, value) => { obj.min = value; } }, metadata: _metadata }, _min_initializers, _min_extraInitializers);
            __esDecorate(null, null, _max_decorators, { kind: "field", name: "max", static: false, private: false, access: { has: obj => "max" in obj, get: obj => obj.max, set: (obj, value) => { obj.max = value; } }, metadata: _metadata }, _max_initializers, _max_extraInitializers);
            __esDecorate(null, null, _unit_decorators, { kind: "field", name: "unit", static: false, private: false, access: { has: obj => "unit" in obj, get: obj => obj.unit, set: (obj, value) => { obj.unit = value; } }, metadata: _metadata }, _unit_initializers, _unit_extraInitializers);
            __esDecorate(null, null, _approximate_decorators, { kind: "field", name: "approximate", static: false, private: false, access: { has: obj => "approximate" in obj, get: obj => obj.approximate, set: (obj, value) => { obj.approximate = value; } }, metadata: _metadata }, _approximate_initializers, _approximate_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Quantity = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        value = __runInitializers(this, _value_initializers, void 0);
        min = (__runInitializers(this, _value_extraInitializers), __runInitializers(this, _min_initializers, void 0));
        max = (__runInitializers(this, _min_extraInitializers), __runInitializers(this, _max_initializers, void 0));
        unit = (__runInitializers(this, _max_extraInitializers), __runInitializers(this, _unit_initializers, void 0));
        approximate = (__runInitializers(this, _unit_extraInitializers), __runInitializers(this, _approximate_initializers, void 0));
        constructor() {
            __runInitializers(this, _approximate_extraInitializers);
        }
    };
    return Quantity = _classThis;
})();
export { Quantity };
let Interval = (() => {
    let _classDecorators = [Describe('A stretch of time, end exclusive.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _from_decorators;
    let _from_initializers = [];
    let _from_extraInitializers = [];
    let _to_decorators;
    let _to_initializers = [];
    let _to_extraInitializers = [];
    var Interval = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _from_decorators = [UtcTime()];
            _to_decorators = [UtcTime()];
            __esDecorate(null, null, _from_decorators, { kind: "field", name: "from", static: false, private: false, access: { has: obj => "from" in obj, get: obj => obj.from, set: (obj, value) => { obj.from = value; } }, metadata: _metadata }, _from_initializers, _from_extraInitializers);
            __esDecorate(null, null, _to_decorators, { kind: "field", name: "to", static: false, private: false, access: { has: obj => "to" in obj, get: obj => obj.to, set: (obj, value) => { obj.to = value; } }, metadata: _metadata }, _to_initializers, _to_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Interval = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        from = __runInitializers(this, _from_initializers, void 0);
        to = (__runInitializers(this, _from_extraInitializers), __runInitializers(this, _to_initializers, void 0));
        constructor() {
            __runInitializers(this, _to_extraInitializers);
        }
    };
    return Interval = _classThis;
})();
export { Interval };
let Entity = (() => {
    let _classDecorators = [Describe("One mention. Offsets are UTF-16 code units of the fragment's text, end exclusive.")];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _kind_decorators;
    let _kind_initializers = [];
    let _kind_extraInitializers = [];
    let _id_decorators;
    let _id_initializers = [];
    let _id_extraInitializers = [];
    let _name_decorators;
    let _name_initializers = [];
    let _name_extraInitializers = [];
    let _text_decorators;
    let _text_initializers = [];
    let _text_extraInitializers = [];
    let _start_decorators;
    let _start_initializers = [];
    let _start_extraInitializers = [];
    let _end_decorators;
    let _end_initializers = [];
    let _end_extraInitializers = [];
    let _affiliation_decorators;
    let _affiliation_initializers = [];
    let _affiliation_extraInitializers = [];
    let _quantity_decorators;
    let _quantity_initializers = [];
    let _quantity_extraInitializers = [];
    let _interval_decorators;
    let _interval_initializers = [];
    let _interval_extraInitializers = [];
    let _rule_decorators;
    let _rule_initializers = [];
    let _rule_extraInitializers = [];
    var Entity = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _kind_decorators = [OneOf(ENTITY_KINDS)];
            _id_decorators = [Describe('Canonical, such as state:IRN, vessel:CVN-78, org:IAEA; null where only the kind is known.'), Id({ nullable: true })];
            _name_decorators = [Describe('Canonical name.'), PlainText({ max: 20_000 })];
            _text_decorators = [Describe('Verbatim: the text from start to end.'), PlainText({ max: 20_000 })];
            _start_decorators = [Whole()];
            _end_decorators = [Whole()];
            _affiliation_decorators = [Describe('The state or organization it belongs to or stands for, as an entity id.'), Optional(), Id()];
            _quantity_decorators = [Describe('For a quantity: the number and what it counts.'), Optional(), Nested(Quantity)];
            _interval_decorators = [Describe('For a date: the interval it names, UTC, end exclusive.'), Optional(), Nested(Interval)];
            _rule_decorators = [Describe('Which rule found it.'), Id()];
            __esDecorate(null, null, _kind_decorators, { kind: "field", name: "kind", static: false, private: false, access: { has: obj => "kind" in obj, get: obj => obj.kind, set: (obj, value) => { obj.kind = value; } }, metadata: _metadata }, _kind_initializers, _kind_extraInitializers);
            __esDecorate(null, null, _id_decorators, { kind: "field", name: "id", static: false, private: false, access: { has: obj => "id" in obj, get: obj => obj.id, set: (obj, value) => { obj.id = value; } }, metadata: _metadata }, _id_initializers, _id_extraInitializers);
            __esDecorate(null, null, _name_decorators, { kind: "field", name: "name", static: false, private: false, access: { has: obj => "name" in obj, get: obj => obj.name, set: (obj, value) => { obj.name = value; } }, metadata: _metadata }, _name_initializers, _name_extraInitializers);
            __esDecorate(null, null, _text_decorators, { kind: "field", name: "text", static: false, private: false, access: { has: obj => "text" in obj, get: obj => obj.text, set: (obj, value) => { obj.text = value; } }, metadata: _metadata }, _text_initializers, _text_extraInitializers);
            __esDecorate(null, null, _start_decorators, { kind: "field", name: "start", static: false, private: false, access: { has: obj => "start" in obj, get: obj => obj.start, set: (obj, value) => { obj.start = value; } }, metadata: _metadata }, _start_initializers, _start_extraInitializers);
            __esDecorate(null, null, _end_decorators, { kind: "field", name: "end", static: false, private: false, access: { has: obj => "end" in obj, get: obj => obj.end, set: (obj, value) => { obj.end = value; } }, metadata: _metadata }, _end_initializers, _end_extraInitializers);
            __esDecorate(null, null, _affiliation_decorators, { kind: "field", name: "affiliation", static: false, private: false, access: { has: obj => "affiliation" in obj, get: obj => obj.affiliation, set: (obj, value) => { obj.affiliation = value; } }, metadata: _metadata }, _affiliation_initializers, _affiliation_extraInitializers);
            __esDecorate(null, null, _quantity_decorators, { kind: "field", name: "quantity", static: false, private: false, access: { has: obj => "quantity" in obj, get: obj => obj.quantity, set: (obj, value) => { obj.quantity = value; } }, metadata: _metadata }, _quantity_initializers, _quantity_extraInitializers);
            __esDecorate(null, null, _interval_decorators, { kind: "field", name: "interval", static: false, private: false, access: { has: obj => "interval" in obj, get: obj => obj.interval, set: (obj, value) => { obj.interval = value; } }, metadata: _metadata }, _interval_initializers, _interval_extraInitializers);
            __esDecorate(null, null, _rule_decorators, { kind: "field", name: "rule", static: false, private: false, access: { has: obj => "rule" in obj, get: obj => obj.rule, set: (obj, value) => { obj.rule = value; } }, metadata: _metadata }, _rule_initializers, _rule_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Entity = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        kind = __runInitializers(this, _kind_initializers, void 0);
        id = (__runInitializers(this, _kind_extraInitializers), __runInitializers(this, _id_initializers, void 0));
        name = (__runInitializers(this, _id_extraInitializers), __runInitializers(this, _name_initializers, void 0));
        text = (__runInitializers(this, _name_extraInitializers), __runInitializers(this, _text_initializers, void 0));
        start = (__runInitializers(this, _text_extraInitializers), __runInitializers(this, _start_initializers, void 0));
        end = (__runInitializers(this, _start_extraInitializers), __runInitializers(this, _end_initializers, void 0));
        affiliation = (__runInitializers(this, _end_extraInitializers), __runInitializers(this, _affiliation_initializers, void 0));
        quantity = (__runInitializers(this, _affiliation_extraInitializers), __runInitializers(this, _quantity_initializers, void 0));
        interval = (__runInitializers(this, _quantity_extraInitializers), __runInitializers(this, _interval_initializers, void 0));
        rule = (__runInitializers(this, _interval_extraInitializers), __runInitializers(this, _rule_initializers, void 0));
        constructor() {
            __runInitializers(this, _rule_extraInitializers);
        }
    };
    return Entity = _classThis;
})();
export { Entity };

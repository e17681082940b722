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
import { Describe } from './contract/describe.js';
import { Whole } from './contract/numbers.js';
import { PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
let Coordinates = (() => {
    let _classDecorators = [Describe('Where a record stands in a log.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _topic_decorators;
    let _topic_initializers = [];
    let _topic_extraInitializers = [];
    let _partition_decorators;
    let _partition_initializers = [];
    let _partition_extraInitializers = [];
    let _offset_decorators;
    let _offset_initializers = [];
    let _offset_extraInitializers = [];
    let _incarnation_decorators;
    let _incarnation_initializers = [];
    let _incarnation_extraInitializers = [];
    var Coordinates = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _topic_decorators = [PlainText({ max: 249 })];
            _partition_decorators = [Whole(0, 2_147_483_647)];
            _offset_decorators = [Describe('Position in the partition, from 0.'), Whole()];
            _incarnation_decorators = [Describe('Counts the lives of a topic whose offsets started over.'), Optional(), Whole()];
            __esDecorate(null, null, _topic_decorators, { kind: "field", name: "topic", static: false, private: false, access: { has: obj => "topic" in obj, get: obj => obj.topic, set: (obj, value) => { obj.topic = value; } }, metadata: _metadata }, _topic_initializers, _topic_extraInitializers);
            __esDecorate(null, null, _partition_decorators, { kind: "field", name: "partition", static: false, private: false, access: { has: obj => "partition" in obj, get: obj => obj.partition, set: (obj, value) => { obj.partition = value; } }, metadata: _metadata }, _partition_initializers, _partition_extraInitializers);
            __esDecorate(null, null, _offset_decorators, { kind: "field", name: "offset", static: false, private: false, access: { has: obj => "offset" in obj, get: obj => obj.offset, set: (obj, value) => { obj.offset = value; } }, metadata: _metadata }, _offset_initializers, _offset_extraInitializers);
            __esDecorate(null, null, _incarnation_decorators, { kind: "field", name: "incarnation", static: false, private: false, access: { has: obj => "incarnation" in obj, get: obj => obj.incarnation, set: (obj, value) => { obj.incarnation = value; } }, metadata: _metadata }, _incarnation_initializers, _incarnation_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Coordinates = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        topic = __runInitializers(this, _topic_initializers, void 0);
        partition = (__runInitializers(this, _topic_extraInitializers), __runInitializers(this, _partition_initializers, void 0));
        offset = (__runInitializers(this, _partition_extraInitializers), __runInitializers(this, _offset_initializers, void 0));
        incarnation = (__runInitializers(this, _offset_extraInitializers), __runInitializers(this, _incarnation_initializers, void 0));
        constructor() {
            __runInitializers(this, _incarnation_extraInitializers);
        }
    };
    return Coordinates = _classThis;
})();
export { Coordinates };

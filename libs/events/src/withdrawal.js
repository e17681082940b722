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
import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { Nested } from './contract/nested.js';
import { Whole } from './contract/numbers.js';
import { Id } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { SchemaVersion } from './contract/schema-version.js';
import { FragmentReference } from './signal.js';
export const WITHDRAWAL_CAUSES = ['corrected', 'killed', 'shortened'];
/** Takes back the observation with the same id. */
let Withdrawal = (() => {
    let _classDecorators = [Describe('Takes back the observed signal with the same id.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _schema_decorators;
    let _schema_initializers = [];
    let _schema_extraInitializers = [];
    let _rules_decorators;
    let _rules_initializers = [];
    let _rules_extraInitializers = [];
    let _id_decorators;
    let _id_initializers = [];
    let _id_extraInitializers = [];
    let _op_decorators;
    let _op_initializers = [];
    let _op_extraInitializers = [];
    let _dyad_decorators;
    let _dyad_initializers = [];
    let _dyad_extraInitializers = [];
    let _because_decorators;
    let _because_initializers = [];
    let _because_extraInitializers = [];
    let _more_decorators;
    let _more_initializers = [];
    let _more_extraInitializers = [];
    let _fragment_decorators;
    let _fragment_initializers = [];
    let _fragment_extraInitializers = [];
    var Withdrawal = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _schema_decorators = [SchemaVersion()];
            _rules_decorators = [Describe('Version of the scoring data.'), Id()];
            _id_decorators = [Describe('The id of the observation.'), Id()];
            _op_decorators = [OneOf(['withdrawn'])];
            _dyad_decorators = [Id()];
            _because_decorators = [Describe('A later version of the fragment, a kill, or an article that has become shorter.'), OneOf(WITHDRAWAL_CAUSES)];
            _more_decorators = [Describe('How many more signals of this dyad the same fragment takes back after this one.'), Optional(), Whole()];
            _fragment_decorators = [Describe('The fragment that takes it back.'), Nested(FragmentReference)];
            __esDecorate(null, null, _schema_decorators, { kind: "field", name: "schema", static: false, private: false, access: { has: obj => "schema" in obj, get: obj => obj.schema, set: (obj, value) => { obj.schema = value; } }, metadata: _metadata }, _schema_initializers, _schema_extraInitializers);
            __esDecorate(null, null, _rules_decorators, { kind: "field", name: "rules", static: false, private: false, access: { has: obj => "rules" in obj, get: obj => obj.rules, set: (obj, value) => { obj.rules = value; } }, metadata: _metadata }, _rules_initializers, _rules_extraInitializers);
            __esDecorate(null, null, _id_decorators, { kind: "field", name: "id", static: false, private: false, access: { has: obj => "id" in obj, get: obj => obj.id, set: (obj, value) => { obj.id = value; } }, metadata: _metadata }, _id_initializers, _id_extraInitializers);
            __esDecorate(null, null, _op_decorators, { kind: "field", name: "op", static: false, private: false, access: { has: obj => "op" in obj, get: obj => obj.op, set: (obj, value) => { obj.op = value; } }, metadata: _metadata }, _op_initializers, _op_extraInitializers);
            __esDecorate(null, null, _dyad_decorators, { kind: "field", name: "dyad", static: false, private: false, access: { has: obj => "dyad" in obj, get: obj => obj.dyad, set: (obj, value) => { obj.dyad = value; } }, metadata: _metadata }, _dyad_initializers, _dyad_extraInitializers);
            __esDecorate(null, null, _because_decorators, { kind: "field", name: "because", static: false, private: false, access: { has: obj => "because" in obj, get: obj => obj.because, set: (obj, value) => { obj.because = value; } }, metadata: _metadata }, _because_initializers, _because_extraInitializers);
            __esDecorate(null, null, _more_decorators, { kind: "field", name: "more", static: false, private: false, access: { has: obj => "more" in obj, get: obj => obj.more, set: (obj, value) => { obj.more = value; } }, metadata: _metadata }, _more_initializers, _more_extraInitializers);
            __esDecorate(null, null, _fragment_decorators, { kind: "field", name: "fragment", static: false, private: false, access: { has: obj => "fragment" in obj, get: obj => obj.fragment, set: (obj, value) => { obj.fragment = value; } }, metadata: _metadata }, _fragment_initializers, _fragment_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Withdrawal = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        schema = __runInitializers(this, _schema_initializers, void 0);
        rules = (__runInitializers(this, _schema_extraInitializers), __runInitializers(this, _rules_initializers, void 0));
        id = (__runInitializers(this, _rules_extraInitializers), __runInitializers(this, _id_initializers, void 0));
        op = (__runInitializers(this, _id_extraInitializers), __runInitializers(this, _op_initializers, void 0));
        dyad = (__runInitializers(this, _op_extraInitializers), __runInitializers(this, _dyad_initializers, void 0));
        because = (__runInitializers(this, _dyad_extraInitializers), __runInitializers(this, _because_initializers, void 0));
        more = (__runInitializers(this, _because_extraInitializers), __runInitializers(this, _more_initializers, void 0));
        fragment = (__runInitializers(this, _more_extraInitializers), __runInitializers(this, _fragment_initializers, void 0));
        constructor() {
            __runInitializers(this, _fragment_extraInitializers);
        }
    };
    return Withdrawal = _classThis;
})();
export { Withdrawal };

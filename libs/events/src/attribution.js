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
import { Describe } from './contract/describe.js';
import { Nested, NestedOrNull } from './contract/nested.js';
import { Whole } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
let Span = (() => {
    let _classDecorators = [Describe('A stretch of text in UTF-16 code units, end exclusive.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _start_decorators;
    let _start_initializers = [];
    let _start_extraInitializers = [];
    let _end_decorators;
    let _end_initializers = [];
    let _end_extraInitializers = [];
    var Span = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _start_decorators = [Whole()];
            _end_decorators = [Whole()];
            __esDecorate(null, null, _start_decorators, { kind: "field", name: "start", static: false, private: false, access: { has: obj => "start" in obj, get: obj => obj.start, set: (obj, value) => { obj.start = value; } }, metadata: _metadata }, _start_initializers, _start_extraInitializers);
            __esDecorate(null, null, _end_decorators, { kind: "field", name: "end", static: false, private: false, access: { has: obj => "end" in obj, get: obj => obj.end, set: (obj, value) => { obj.end = value; } }, metadata: _metadata }, _end_initializers, _end_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Span = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        start = __runInitializers(this, _start_initializers, void 0);
        end = (__runInitializers(this, _start_extraInitializers), __runInitializers(this, _end_initializers, void 0));
        constructor() {
            __runInitializers(this, _end_extraInitializers);
        }
    };
    return Span = _classThis;
})();
export { Span };
let AttributedSpeaker = (() => {
    let _classDecorators = [Describe('Whom a text names as saying something.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _classSuper = Span;
    let _text_decorators;
    let _text_initializers = [];
    let _text_extraInitializers = [];
    let _id_decorators;
    let _id_initializers = [];
    let _id_extraInitializers = [];
    let _affiliation_decorators;
    let _affiliation_initializers = [];
    let _affiliation_extraInitializers = [];
    var AttributedSpeaker = class extends _classSuper {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _text_decorators = [Describe('As named, verbatim.'), PlainText({ max: 20_000 })];
            _id_decorators = [Describe('Entity id.'), Optional(), Id()];
            _affiliation_decorators = [Describe('Entity id of the state or organization spoken for.'), Optional(), Id()];
            __esDecorate(null, null, _text_decorators, { kind: "field", name: "text", static: false, private: false, access: { has: obj => "text" in obj, get: obj => obj.text, set: (obj, value) => { obj.text = value; } }, metadata: _metadata }, _text_initializers, _text_extraInitializers);
            __esDecorate(null, null, _id_decorators, { kind: "field", name: "id", static: false, private: false, access: { has: obj => "id" in obj, get: obj => obj.id, set: (obj, value) => { obj.id = value; } }, metadata: _metadata }, _id_initializers, _id_extraInitializers);
            __esDecorate(null, null, _affiliation_decorators, { kind: "field", name: "affiliation", static: false, private: false, access: { has: obj => "affiliation" in obj, get: obj => obj.affiliation, set: (obj, value) => { obj.affiliation = value; } }, metadata: _metadata }, _affiliation_initializers, _affiliation_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            AttributedSpeaker = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        text = __runInitializers(this, _text_initializers, void 0);
        id = (__runInitializers(this, _text_extraInitializers), __runInitializers(this, _id_initializers, void 0));
        affiliation = (__runInitializers(this, _id_extraInitializers), __runInitializers(this, _affiliation_initializers, void 0));
        constructor() {
            super(...arguments);
            __runInitializers(this, _affiliation_extraInitializers);
        }
    };
    return AttributedSpeaker = _classThis;
})();
export { AttributedSpeaker };
/** Who said what: `start`..`end` is the content said. */
let Attribution = (() => {
    let _classDecorators = [Describe('Who said what: start to end is the content said.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _classSuper = Span;
    let _speaker_decorators;
    let _speaker_initializers = [];
    let _speaker_extraInitializers = [];
    let _cue_decorators;
    let _cue_initializers = [];
    let _cue_extraInitializers = [];
    let _quoted_decorators;
    let _quoted_initializers = [];
    let _quoted_extraInitializers = [];
    var Attribution = class extends _classSuper {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _speaker_decorators = [Describe('Null where nobody is named.'), NestedOrNull(AttributedSpeaker)];
            _cue_decorators = [Describe('The verb or phrase of saying.'), Nested(Span)];
            _quoted_decorators = [Describe('In direct speech.'), IsBoolean()];
            __esDecorate(null, null, _speaker_decorators, { kind: "field", name: "speaker", static: false, private: false, access: { has: obj => "speaker" in obj, get: obj => obj.speaker, set: (obj, value) => { obj.speaker = value; } }, metadata: _metadata }, _speaker_initializers, _speaker_extraInitializers);
            __esDecorate(null, null, _cue_decorators, { kind: "field", name: "cue", static: false, private: false, access: { has: obj => "cue" in obj, get: obj => obj.cue, set: (obj, value) => { obj.cue = value; } }, metadata: _metadata }, _cue_initializers, _cue_extraInitializers);
            __esDecorate(null, null, _quoted_decorators, { kind: "field", name: "quoted", static: false, private: false, access: { has: obj => "quoted" in obj, get: obj => obj.quoted, set: (obj, value) => { obj.quoted = value; } }, metadata: _metadata }, _quoted_initializers, _quoted_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Attribution = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        speaker = __runInitializers(this, _speaker_initializers, void 0);
        cue = (__runInitializers(this, _speaker_extraInitializers), __runInitializers(this, _cue_initializers, void 0));
        quoted = (__runInitializers(this, _cue_extraInitializers), __runInitializers(this, _quoted_initializers, void 0));
        constructor() {
            super(...arguments);
            __runInitializers(this, _quoted_extraInitializers);
        }
    };
    return Attribution = _classThis;
})();
export { Attribution };

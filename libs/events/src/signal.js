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
import { HttpUrl } from './contract/http-url.js';
import { ListOf, ListOfText, Nested } from './contract/nested.js';
import { Decimal, Whole } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { SchemaVersion } from './contract/schema-version.js';
import { UtcTime } from './contract/time.js';
import { Quantity } from './entity.js';
export const DIMENSIONS = ['force_deployment', 'rhetoric', 'talk_progress', 'pressure'];
export const DIRECTIONS = ['escalatory', 'de-escalatory', 'neutral'];
export const STANDINGS = ['asserted', 'claimed', 'denied', 'planned', 'conditional', 'historical', 'refused'];
let EventType = (() => {
    let _classDecorators = [Describe('A PLOVER event type and the mode within it, such as MOBILIZE and troops.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _type_decorators;
    let _type_initializers = [];
    let _type_extraInitializers = [];
    let _mode_decorators;
    let _mode_initializers = [];
    let _mode_extraInitializers = [];
    var EventType = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _type_decorators = [Id()];
            _mode_decorators = [Optional(), Id()];
            __esDecorate(null, null, _type_decorators, { kind: "field", name: "type", static: false, private: false, access: { has: obj => "type" in obj, get: obj => obj.type, set: (obj, value) => { obj.type = value; } }, metadata: _metadata }, _type_initializers, _type_extraInitializers);
            __esDecorate(null, null, _mode_decorators, { kind: "field", name: "mode", static: false, private: false, access: { has: obj => "mode" in obj, get: obj => obj.mode, set: (obj, value) => { obj.mode = value; } }, metadata: _metadata }, _mode_initializers, _mode_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            EventType = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        type = __runInitializers(this, _type_initializers, void 0);
        mode = (__runInitializers(this, _type_extraInitializers), __runInitializers(this, _mode_initializers, void 0));
        constructor() {
            __runInitializers(this, _mode_extraInitializers);
        }
    };
    return EventType = _classThis;
})();
export { EventType };
let Cue = (() => {
    let _classDecorators = [Describe('The words that earned a part of the score, and the rule that read them.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _start_decorators;
    let _start_initializers = [];
    let _start_extraInitializers = [];
    let _end_decorators;
    let _end_initializers = [];
    let _end_extraInitializers = [];
    let _rule_decorators;
    let _rule_initializers = [];
    let _rule_extraInitializers = [];
    var Cue = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _start_decorators = [Whole()];
            _end_decorators = [Whole()];
            _rule_decorators = [Id()];
            __esDecorate(null, null, _start_decorators, { kind: "field", name: "start", static: false, private: false, access: { has: obj => "start" in obj, get: obj => obj.start, set: (obj, value) => { obj.start = value; } }, metadata: _metadata }, _start_initializers, _start_extraInitializers);
            __esDecorate(null, null, _end_decorators, { kind: "field", name: "end", static: false, private: false, access: { has: obj => "end" in obj, get: obj => obj.end, set: (obj, value) => { obj.end = value; } }, metadata: _metadata }, _end_initializers, _end_extraInitializers);
            __esDecorate(null, null, _rule_decorators, { kind: "field", name: "rule", static: false, private: false, access: { has: obj => "rule" in obj, get: obj => obj.rule, set: (obj, value) => { obj.rule = value; } }, metadata: _metadata }, _rule_initializers, _rule_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Cue = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        start = __runInitializers(this, _start_initializers, void 0);
        end = (__runInitializers(this, _start_extraInitializers), __runInitializers(this, _end_initializers, void 0));
        rule = (__runInitializers(this, _end_extraInitializers), __runInitializers(this, _rule_initializers, void 0));
        constructor() {
            __runInitializers(this, _rule_extraInitializers);
        }
    };
    return Cue = _classThis;
})();
export { Cue };
let Evidence = (() => {
    let _classDecorators = [Describe("The sentence or clause, verbatim: the fragment's text from start to end.")];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _text_decorators;
    let _text_initializers = [];
    let _text_extraInitializers = [];
    let _start_decorators;
    let _start_initializers = [];
    let _start_extraInitializers = [];
    let _end_decorators;
    let _end_initializers = [];
    let _end_extraInitializers = [];
    let _cues_decorators;
    let _cues_initializers = [];
    let _cues_extraInitializers = [];
    var Evidence = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _text_decorators = [PlainText({ max: 20_000 })];
            _start_decorators = [Whole()];
            _end_decorators = [Whole()];
            _cues_decorators = [ListOf(Cue)];
            __esDecorate(null, null, _text_decorators, { kind: "field", name: "text", static: false, private: false, access: { has: obj => "text" in obj, get: obj => obj.text, set: (obj, value) => { obj.text = value; } }, metadata: _metadata }, _text_initializers, _text_extraInitializers);
            __esDecorate(null, null, _start_decorators, { kind: "field", name: "start", static: false, private: false, access: { has: obj => "start" in obj, get: obj => obj.start, set: (obj, value) => { obj.start = value; } }, metadata: _metadata }, _start_initializers, _start_extraInitializers);
            __esDecorate(null, null, _end_decorators, { kind: "field", name: "end", static: false, private: false, access: { has: obj => "end" in obj, get: obj => obj.end, set: (obj, value) => { obj.end = value; } }, metadata: _metadata }, _end_initializers, _end_extraInitializers);
            __esDecorate(null, null, _cues_decorators, { kind: "field", name: "cues", static: false, private: false, access: { has: obj => "cues" in obj, get: obj => obj.cues, set: (obj, value) => { obj.cues = value; } }, metadata: _metadata }, _cues_initializers, _cues_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Evidence = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        text = __runInitializers(this, _text_initializers, void 0);
        start = (__runInitializers(this, _text_extraInitializers), __runInitializers(this, _start_initializers, void 0));
        end = (__runInitializers(this, _start_extraInitializers), __runInitializers(this, _end_initializers, void 0));
        cues = (__runInitializers(this, _end_extraInitializers), __runInitializers(this, _cues_initializers, void 0));
        constructor() {
            __runInitializers(this, _cues_extraInitializers);
        }
    };
    return Evidence = _classThis;
})();
export { Evidence };
let Speaker = (() => {
    let _classDecorators = [Describe('Who says so.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _name_decorators;
    let _name_initializers = [];
    let _name_extraInitializers = [];
    let _id_decorators;
    let _id_initializers = [];
    let _id_extraInitializers = [];
    let _affiliation_decorators;
    let _affiliation_initializers = [];
    let _affiliation_extraInitializers = [];
    let _cue_decorators;
    let _cue_initializers = [];
    let _cue_extraInitializers = [];
    var Speaker = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _name_decorators = [PlainText({ max: 20_000 })];
            _id_decorators = [Describe('Entity id.'), Optional(), Id()];
            _affiliation_decorators = [Describe('Entity id of the state or organization spoken for.'), Optional(), Id()];
            _cue_decorators = [Describe('The verb or phrase of saying, verbatim.'), PlainText({ max: 20_000 })];
            __esDecorate(null, null, _name_decorators, { kind: "field", name: "name", static: false, private: false, access: { has: obj => "name" in obj, get: obj => obj.name, set: (obj, value) => { obj.name = value; } }, metadata: _metadata }, _name_initializers, _name_extraInitializers);
            __esDecorate(null, null, _id_decorators, { kind: "field", name: "id", static: false, private: false, access: { has: obj => "id" in obj, get: obj => obj.id, set: (obj, value) => { obj.id = value; } }, metadata: _metadata }, _id_initializers, _id_extraInitializers);
            __esDecorate(null, null, _affiliation_decorators, { kind: "field", name: "affiliation", static: false, private: false, access: { has: obj => "affiliation" in obj, get: obj => obj.affiliation, set: (obj, value) => { obj.affiliation = value; } }, metadata: _metadata }, _affiliation_initializers, _affiliation_extraInitializers);
            __esDecorate(null, null, _cue_decorators, { kind: "field", name: "cue", static: false, private: false, access: { has: obj => "cue" in obj, get: obj => obj.cue, set: (obj, value) => { obj.cue = value; } }, metadata: _metadata }, _cue_initializers, _cue_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Speaker = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        name = __runInitializers(this, _name_initializers, void 0);
        id = (__runInitializers(this, _name_extraInitializers), __runInitializers(this, _id_initializers, void 0));
        affiliation = (__runInitializers(this, _id_extraInitializers), __runInitializers(this, _affiliation_initializers, void 0));
        cue = (__runInitializers(this, _affiliation_extraInitializers), __runInitializers(this, _cue_initializers, void 0));
        constructor() {
            __runInitializers(this, _cue_extraInitializers);
        }
    };
    return Speaker = _classThis;
})();
export { Speaker };
let Publisher = (() => {
    let _classDecorators = [Describe('A publisher, as signals and alerts name it.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _id_decorators;
    let _id_initializers = [];
    let _id_extraInitializers = [];
    let _name_decorators;
    let _name_initializers = [];
    let _name_extraInitializers = [];
    var Publisher = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _id_decorators = [Id()];
            _name_decorators = [Optional(), PlainText({ max: 200 })];
            __esDecorate(null, null, _id_decorators, { kind: "field", name: "id", static: false, private: false, access: { has: obj => "id" in obj, get: obj => obj.id, set: (obj, value) => { obj.id = value; } }, metadata: _metadata }, _id_initializers, _id_extraInitializers);
            __esDecorate(null, null, _name_decorators, { kind: "field", name: "name", static: false, private: false, access: { has: obj => "name" in obj, get: obj => obj.name, set: (obj, value) => { obj.name = value; } }, metadata: _metadata }, _name_initializers, _name_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Publisher = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        id = __runInitializers(this, _id_initializers, void 0);
        name = (__runInitializers(this, _id_extraInitializers), __runInitializers(this, _name_initializers, void 0));
        constructor() {
            __runInitializers(this, _name_extraInitializers);
        }
    };
    return Publisher = _classThis;
})();
export { Publisher };
let FragmentReference = (() => {
    let _classDecorators = [Describe('What a signal keeps of the fragment it was read in.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _article_decorators;
    let _article_initializers = [];
    let _article_extraInitializers = [];
    let _index_decorators;
    let _index_initializers = [];
    let _index_extraInitializers = [];
    let _version_decorators;
    let _version_initializers = [];
    let _version_extraInitializers = [];
    let _source_decorators;
    let _source_initializers = [];
    let _source_extraInitializers = [];
    let _origin_decorators;
    let _origin_initializers = [];
    let _origin_extraInitializers = [];
    let _url_decorators;
    let _url_initializers = [];
    let _url_extraInitializers = [];
    let _publishedAt_decorators;
    let _publishedAt_initializers = [];
    let _publishedAt_extraInitializers = [];
    var FragmentReference = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _article_decorators = [Describe('source.id/articleId, the key of the article.'), PlainText({ max: 1000 })];
            _index_decorators = [Whole(0, 9_999)];
            _version_decorators = [Whole(1, 2_147_483_647)];
            _source_decorators = [Nested(Publisher)];
            _origin_decorators = [Optional(), Id()];
            _url_decorators = [Optional(), HttpUrl()];
            _publishedAt_decorators = [UtcTime()];
            __esDecorate(null, null, _article_decorators, { kind: "field", name: "article", static: false, private: false, access: { has: obj => "article" in obj, get: obj => obj.article, set: (obj, value) => { obj.article = value; } }, metadata: _metadata }, _article_initializers, _article_extraInitializers);
            __esDecorate(null, null, _index_decorators, { kind: "field", name: "index", static: false, private: false, access: { has: obj => "index" in obj, get: obj => obj.index, set: (obj, value) => { obj.index = value; } }, metadata: _metadata }, _index_initializers, _index_extraInitializers);
            __esDecorate(null, null, _version_decorators, { kind: "field", name: "version", static: false, private: false, access: { has: obj => "version" in obj, get: obj => obj.version, set: (obj, value) => { obj.version = value; } }, metadata: _metadata }, _version_initializers, _version_extraInitializers);
            __esDecorate(null, null, _source_decorators, { kind: "field", name: "source", static: false, private: false, access: { has: obj => "source" in obj, get: obj => obj.source, set: (obj, value) => { obj.source = value; } }, metadata: _metadata }, _source_initializers, _source_extraInitializers);
            __esDecorate(null, null, _origin_decorators, { kind: "field", name: "origin", static: false, private: false, access: { has: obj => "origin" in obj, get: obj => obj.origin, set: (obj, value) => { obj.origin = value; } }, metadata: _metadata }, _origin_initializers, _origin_extraInitializers);
            __esDecorate(null, null, _url_decorators, { kind: "field", name: "url", static: false, private: false, access: { has: obj => "url" in obj, get: obj => obj.url, set: (obj, value) => { obj.url = value; } }, metadata: _metadata }, _url_initializers, _url_extraInitializers);
            __esDecorate(null, null, _publishedAt_decorators, { kind: "field", name: "publishedAt", static: false, private: false, access: { has: obj => "publishedAt" in obj, get: obj => obj.publishedAt, set: (obj, value) => { obj.publishedAt = value; } }, metadata: _metadata }, _publishedAt_initializers, _publishedAt_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            FragmentReference = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        article = __runInitializers(this, _article_initializers, void 0);
        index = (__runInitializers(this, _article_extraInitializers), __runInitializers(this, _index_initializers, void 0));
        version = (__runInitializers(this, _index_extraInitializers), __runInitializers(this, _version_initializers, void 0));
        source = (__runInitializers(this, _version_extraInitializers), __runInitializers(this, _source_initializers, void 0));
        origin = (__runInitializers(this, _source_extraInitializers), __runInitializers(this, _origin_initializers, void 0));
        url = (__runInitializers(this, _origin_extraInitializers), __runInitializers(this, _url_initializers, void 0));
        publishedAt = (__runInitializers(this, _url_extraInitializers), __runInitializers(this, _publishedAt_initializers, void 0));
        constructor() {
            __runInitializers(this, _publishedAt_extraInitializers);
        }
    };
    return FragmentReference = _classThis;
})();
export { FragmentReference };
/** What one clause says about tension, as the scorers find it; the stage adds identity and provenance. */
let ScoredSignal = (() => {
    let _classDecorators = [Describe('What one clause says about tension.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _dimension_decorators;
    let _dimension_initializers = [];
    let _dimension_extraInitializers = [];
    let _event_decorators;
    let _event_initializers = [];
    let _event_extraInitializers = [];
    let _direction_decorators;
    let _direction_initializers = [];
    let _direction_extraInitializers = [];
    let _intensity_decorators;
    let _intensity_initializers = [];
    let _intensity_extraInitializers = [];
    let _confidence_decorators;
    let _confidence_initializers = [];
    let _confidence_extraInitializers = [];
    let _actor_decorators;
    let _actor_initializers = [];
    let _actor_extraInitializers = [];
    let _target_decorators;
    let _target_initializers = [];
    let _target_extraInitializers = [];
    let _dyad_decorators;
    let _dyad_initializers = [];
    let _dyad_extraInitializers = [];
    let _dyadFrom_decorators;
    let _dyadFrom_initializers = [];
    let _dyadFrom_extraInitializers = [];
    let _theatre_decorators;
    let _theatre_initializers = [];
    let _theatre_extraInitializers = [];
    let _speaker_decorators;
    let _speaker_initializers = [];
    let _speaker_extraInitializers = [];
    let _standing_decorators;
    let _standing_initializers = [];
    let _standing_extraInitializers = [];
    let _occurredAt_decorators;
    let _occurredAt_initializers = [];
    let _occurredAt_extraInitializers = [];
    let _quantities_decorators;
    let _quantities_initializers = [];
    let _quantities_extraInitializers = [];
    let _platforms_decorators;
    let _platforms_initializers = [];
    let _platforms_extraInitializers = [];
    let _evidence_decorators;
    let _evidence_initializers = [];
    let _evidence_extraInitializers = [];
    var ScoredSignal = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _dimension_decorators = [OneOf(DIMENSIONS)];
            _event_decorators = [Nested(EventType)];
            _direction_decorators = [OneOf(DIRECTIONS)];
            _intensity_decorators = [Describe("PLOVER's conflict–cooperation scale; negative is conflict."), Decimal(-10, 10)];
            _confidence_decorators = [Decimal(0, 1)];
            _actor_decorators = [Describe('Entity id.'), Id({ nullable: true })];
            _target_decorators = [Describe('Entity id.'), Id({ nullable: true })];
            _dyad_decorators = [Describe('The pair in code-unit order, such as IRN~USA; null where no pair can be named.'), Id({ nullable: true })];
            _dyadFrom_decorators = [Describe("How the dyad was found: from the clause's own roles, or inferred from the article's context."), Optional(), OneOf(['roles', 'context'])];
            _theatre_decorators = [Describe('Place id.'), Optional(), Id()];
            _speaker_decorators = [Optional(), Nested(Speaker)];
            _standing_decorators = [OneOf(STANDINGS)];
            _occurredAt_decorators = [Describe('When the thing told happened or was said.'), UtcTime()];
            _quantities_decorators = [ListOf(Quantity)];
            _platforms_decorators = [Describe('Entity ids.'), ListOfText()];
            _evidence_decorators = [Nested(Evidence)];
            __esDecorate(null, null, _dimension_decorators, { kind: "field", name: "dimension", static: false, private: false, access: { has: obj => "dimension" in obj, get: obj => obj.dimension, set: (obj, value) => { obj.dimension = value; } }, metadata: _metadata }, _dimension_initializers, _dimension_extraInitializers);
            __esDecorate(null, null, _event_decorators, { kind: "field", name: "event", static: false, private: false, access: { has: obj => "event" in obj, get: obj => obj.event, set: (obj, value) => { obj.event = value; } }, metadata: _metadata }, _event_initializers, _event_extraInitializers);
            __esDecorate(null, null, _direction_decorators, { kind: "field", name: "direction", static: false, private: false, access: { has: obj => "direction" in obj, get: obj => obj.direction, set: (obj, value) => { obj.direction = value; } }, metadata: _metadata }, _direction_initializers, _direction_extraInitializers);
            __esDecorate(null, null, _intensity_decorators, { kind: "field", name: "intensity", static: false, private: false, access: { has: obj => "intensity" in obj, get: obj => obj.intensity, set: (obj, value) => { obj.intensity = value; } }, metadata: _metadata }, _intensity_initializers, _intensity_extraInitializers);
            __esDecorate(null, null, _confidence_decorators, { kind: "field", name: "confidence", static: false, private: false, access: { has: obj => "confidence" in obj, get: obj => obj.confidence, set: (obj, value) => { obj.confidence = value; } }, metadata: _metadata }, _confidence_initializers, _confidence_extraInitializers);
            __esDecorate(null, null, _actor_decorators, { kind: "field", name: "actor", static: false, private: false, access: { has: obj => "actor" in obj, get: obj => obj.actor, set: (obj, value) => { obj.actor = value; } }, metadata: _metadata }, _actor_initializers, _actor_extraInitializers);
            __esDecorate(null, null, _target_decorators, { kind: "field", name: "target", static: false, private: false, access: { has: obj => "target" in obj, get: obj => obj.target, set: (obj, value) => { obj.target = value; } }, metadata: _metadata }, _target_initializers, _target_extraInitializers);
            __esDecorate(null, null, _dyad_decorators, { kind: "field", name: "dyad", static: false, private: false, access: { has: obj => "dyad" in obj, get: obj => obj.dyad, set: (obj, value) => { obj.dyad = value; } }, metadata: _metadata }, _dyad_initializers, _dyad_extraInitializers);
            __esDecorate(null, null, _dyadFrom_decorators, { kind: "field", name: "dyadFrom", static: false, private: false, access: { has: obj => "dyadFrom" in obj, get: obj => obj.dyadFrom, set: (obj, value) => { obj.dyadFrom = value; } }, metadata: _metadata }, _dyadFrom_initializers, _dyadFrom_extraInitializers);
            __esDecorate(null, null, _theatre_decorators, { kind: "field", name: "theatre", static: false, private: false, access: { has: obj => "theatre" in obj, get: obj => obj.theatre, set: (obj, value) => { obj.theatre = value; } }, metadata: _metadata }, _theatre_initializers, _theatre_extraInitializers);
            __esDecorate(null, null, _speaker_decorators, { kind: "field", name: "speaker", static: false, private: false, access: { has: obj => "speaker" in obj, get: obj => obj.speaker, set: (obj, value) => { obj.speaker = value; } }, metadata: _metadata }, _speaker_initializers, _speaker_extraInitializers);
            __esDecorate(null, null, _standing_decorators, { kind: "field", name: "standing", static: false, private: false, access: { has: obj => "standing" in obj, get: obj => obj.standing, set: (obj, value) => { obj.standing = value; } }, metadata: _metadata }, _standing_initializers, _standing_extraInitializers);
            __esDecorate(null, null, _occurredAt_decorators, { kind: "field", name: "occurredAt", static: false, private: false, access: { has: obj => "occurredAt" in obj, get: obj => obj.occurredAt, set: (obj, value) => { obj.occurredAt = value; } }, metadata: _metadata }, _occurredAt_initializers, _occurredAt_extraInitializers);
            __esDecorate(null, null, _quantities_decorators, { kind: "field", name: "quantities", static: false, private: false, access: { has: obj => "quantities" in obj, get: obj => obj.quantities, set: (obj, value) => { obj.quantities = value; } }, metadata: _metadata }, _quantities_initializers, _quantities_extraInitializers);
            __esDecorate(null, null, _platforms_decorators, { kind: "field", name: "platforms", static: false, private: false, access: { has: obj => "platforms" in obj, get: obj => obj.platforms, set: (obj, value) => { obj.platforms = value; } }, metadata: _metadata }, _platforms_initializers, _platforms_extraInitializers);
            __esDecorate(null, null, _evidence_decorators, { kind: "field", name: "evidence", static: false, private: false, access: { has: obj => "evidence" in obj, get: obj => obj.evidence, set: (obj, value) => { obj.evidence = value; } }, metadata: _metadata }, _evidence_initializers, _evidence_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            ScoredSignal = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        dimension = __runInitializers(this, _dimension_initializers, void 0);
        event = (__runInitializers(this, _dimension_extraInitializers), __runInitializers(this, _event_initializers, void 0));
        direction = (__runInitializers(this, _event_extraInitializers), __runInitializers(this, _direction_initializers, void 0));
        intensity = (__runInitializers(this, _direction_extraInitializers), __runInitializers(this, _intensity_initializers, void 0));
        confidence = (__runInitializers(this, _intensity_extraInitializers), __runInitializers(this, _confidence_initializers, void 0));
        actor = (__runInitializers(this, _confidence_extraInitializers), __runInitializers(this, _actor_initializers, void 0));
        target = (__runInitializers(this, _actor_extraInitializers), __runInitializers(this, _target_initializers, void 0));
        dyad = (__runInitializers(this, _target_extraInitializers), __runInitializers(this, _dyad_initializers, void 0));
        dyadFrom = (__runInitializers(this, _dyad_extraInitializers), __runInitializers(this, _dyadFrom_initializers, void 0));
        theatre = (__runInitializers(this, _dyadFrom_extraInitializers), __runInitializers(this, _theatre_initializers, void 0));
        speaker = (__runInitializers(this, _theatre_extraInitializers), __runInitializers(this, _speaker_initializers, void 0));
        standing = (__runInitializers(this, _speaker_extraInitializers), __runInitializers(this, _standing_initializers, void 0));
        occurredAt = (__runInitializers(this, _standing_extraInitializers), __runInitializers(this, _occurredAt_initializers, void 0));
        quantities = (__runInitializers(this, _occurredAt_extraInitializers), __runInitializers(this, _quantities_initializers, void 0));
        platforms = (__runInitializers(this, _quantities_extraInitializers), __runInitializers(this, _platforms_initializers, void 0));
        evidence = (__runInitializers(this, _platforms_extraInitializers), __runInitializers(this, _evidence_initializers, void 0));
        constructor() {
            __runInitializers(this, _evidence_extraInitializers);
        }
    };
    return ScoredSignal = _classThis;
})();
export { ScoredSignal };
let Signal = (() => {
    let _classDecorators = [Describe('One observed signal with its evidence.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _classSuper = ScoredSignal;
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
    let _story_decorators;
    let _story_initializers = [];
    let _story_extraInitializers = [];
    let _fragment_decorators;
    let _fragment_initializers = [];
    let _fragment_extraInitializers = [];
    var Signal = class extends _classSuper {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _schema_decorators = [SchemaVersion()];
            _rules_decorators = [Describe('Version of the scoring data.'), Id()];
            _id_decorators = [Describe('The same whenever and wherever the fragment is scored.'), Id()];
            _op_decorators = [OneOf(['observed'])];
            _story_decorators = [Describe('The near-duplicate group of the fragment.'), PlainText({ max: 500 })];
            _fragment_decorators = [Nested(FragmentReference)];
            __esDecorate(null, null, _schema_decorators, { kind: "field", name: "schema", static: false, private: false, access: { has: obj => "schema" in obj, get: obj => obj.schema, set: (obj, value) => { obj.schema = value; } }, metadata: _metadata }, _schema_initializers, _schema_extraInitializers);
            __esDecorate(null, null, _rules_decorators, { kind: "field", name: "rules", static: false, private: false, access: { has: obj => "rules" in obj, get: obj => obj.rules, set: (obj, value) => { obj.rules = value; } }, metadata: _metadata }, _rules_initializers, _rules_extraInitializers);
            __esDecorate(null, null, _id_decorators, { kind: "field", name: "id", static: false, private: false, access: { has: obj => "id" in obj, get: obj => obj.id, set: (obj, value) => { obj.id = value; } }, metadata: _metadata }, _id_initializers, _id_extraInitializers);
            __esDecorate(null, null, _op_decorators, { kind: "field", name: "op", static: false, private: false, access: { has: obj => "op" in obj, get: obj => obj.op, set: (obj, value) => { obj.op = value; } }, metadata: _metadata }, _op_initializers, _op_extraInitializers);
            __esDecorate(null, null, _story_decorators, { kind: "field", name: "story", static: false, private: false, access: { has: obj => "story" in obj, get: obj => obj.story, set: (obj, value) => { obj.story = value; } }, metadata: _metadata }, _story_initializers, _story_extraInitializers);
            __esDecorate(null, null, _fragment_decorators, { kind: "field", name: "fragment", static: false, private: false, access: { has: obj => "fragment" in obj, get: obj => obj.fragment, set: (obj, value) => { obj.fragment = value; } }, metadata: _metadata }, _fragment_initializers, _fragment_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Signal = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        schema = __runInitializers(this, _schema_initializers, void 0);
        rules = (__runInitializers(this, _schema_extraInitializers), __runInitializers(this, _rules_initializers, void 0));
        id = (__runInitializers(this, _rules_extraInitializers), __runInitializers(this, _id_initializers, void 0));
        op = (__runInitializers(this, _id_extraInitializers), __runInitializers(this, _op_initializers, void 0));
        story = (__runInitializers(this, _op_extraInitializers), __runInitializers(this, _story_initializers, void 0));
        fragment = (__runInitializers(this, _story_extraInitializers), __runInitializers(this, _fragment_initializers, void 0));
        constructor() {
            super(...arguments);
            __runInitializers(this, _fragment_extraInitializers);
        }
    };
    return Signal = _classThis;
})();
export { Signal };
let Tick = (() => {
    let _classDecorators = [Describe('A minute that has passed; it lies in the signal log so that a replay sees the same clock.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _schema_decorators;
    let _schema_initializers = [];
    let _schema_extraInitializers = [];
    let _op_decorators;
    let _op_initializers = [];
    let _op_extraInitializers = [];
    let _at_decorators;
    let _at_initializers = [];
    let _at_extraInitializers = [];
    var Tick = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _schema_decorators = [SchemaVersion()];
            _op_decorators = [OneOf(['tick'])];
            _at_decorators = [UtcTime()];
            __esDecorate(null, null, _schema_decorators, { kind: "field", name: "schema", static: false, private: false, access: { has: obj => "schema" in obj, get: obj => obj.schema, set: (obj, value) => { obj.schema = value; } }, metadata: _metadata }, _schema_initializers, _schema_extraInitializers);
            __esDecorate(null, null, _op_decorators, { kind: "field", name: "op", static: false, private: false, access: { has: obj => "op" in obj, get: obj => obj.op, set: (obj, value) => { obj.op = value; } }, metadata: _metadata }, _op_initializers, _op_extraInitializers);
            __esDecorate(null, null, _at_decorators, { kind: "field", name: "at", static: false, private: false, access: { has: obj => "at" in obj, get: obj => obj.at, set: (obj, value) => { obj.at = value; } }, metadata: _metadata }, _at_initializers, _at_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Tick = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        schema = __runInitializers(this, _schema_initializers, void 0);
        op = (__runInitializers(this, _schema_extraInitializers), __runInitializers(this, _op_initializers, void 0));
        at = (__runInitializers(this, _op_extraInitializers), __runInitializers(this, _at_initializers, void 0));
        constructor() {
            __runInitializers(this, _at_extraInitializers);
        }
    };
    return Tick = _classThis;
})();
export { Tick };

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
import { LanguageTag } from './contract/language-tag.js';
import { Nested } from './contract/nested.js';
import { Whole } from './contract/numbers.js';
import { Id, PlainText, SAYS_SOMETHING } from './contract/plain-text.js';
import { Optional, UnlessKill } from './contract/presence.js';
import { Time } from './contract/time.js';
let Source = (() => {
    let _classDecorators = [Describe('Who published a fragment.')];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _id_decorators;
    let _id_initializers = [];
    let _id_extraInitializers = [];
    let _name_decorators;
    let _name_initializers = [];
    let _name_extraInitializers = [];
    let _url_decorators;
    let _url_initializers = [];
    let _url_extraInitializers = [];
    var Source = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _id_decorators = [Describe('Short and lasting, the same in every fragment of this publisher.'), Id({ max: 200 })];
            _name_decorators = [Describe('As readers know it.'), Optional(), PlainText({ max: 200 })];
            _url_decorators = [Describe('Its home page.'), Optional(), HttpUrl()];
            __esDecorate(null, null, _id_decorators, { kind: "field", name: "id", static: false, private: false, access: { has: obj => "id" in obj, get: obj => obj.id, set: (obj, value) => { obj.id = value; } }, metadata: _metadata }, _id_initializers, _id_extraInitializers);
            __esDecorate(null, null, _name_decorators, { kind: "field", name: "name", static: false, private: false, access: { has: obj => "name" in obj, get: obj => obj.name, set: (obj, value) => { obj.name = value; } }, metadata: _metadata }, _name_initializers, _name_extraInitializers);
            __esDecorate(null, null, _url_decorators, { kind: "field", name: "url", static: false, private: false, access: { has: obj => "url" in obj, get: obj => obj.url, set: (obj, value) => { obj.url = value; } }, metadata: _metadata }, _url_initializers, _url_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Source = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        id = __runInitializers(this, _id_initializers, void 0);
        name = (__runInitializers(this, _id_extraInitializers), __runInitializers(this, _name_initializers, void 0));
        url = (__runInitializers(this, _name_extraInitializers), __runInitializers(this, _url_initializers, void 0));
        constructor() {
            __runInitializers(this, _url_extraInitializers);
        }
    };
    return Source = _classThis;
})();
export { Source };
const CANCELED = { properties: { status: { const: 'canceled' } }, required: ['status'] };
/**
 * One piece (a title, a lead, some paragraphs) of one version of one article, as the stages see it:
 * validated, defaults filled in, `publishedAt` in UTC with milliseconds.
 * Fields that Tautline does not know are kept as they came.
 */
let Fragment = (() => {
    let _classDecorators = [Describe('One piece (a title, a lead, some paragraphs) of one version of one article. Its identity is (source.id, articleId, ' +
            'index, version). A kill (status "canceled") needs no text, and without an index covers the whole article. ' +
            'Unknown fields pass through untouched.', {
            if: CANCELED,
            else: { required: ['index', 'text'], properties: { text: { minLength: 1, pattern: SAYS_SOMETHING } } },
        })];
    let _classDescriptor;
    let _classExtraInitializers = [];
    let _classThis;
    let _articleId_decorators;
    let _articleId_initializers = [];
    let _articleId_extraInitializers = [];
    let _index_decorators;
    let _index_initializers = [];
    let _index_extraInitializers = [];
    let _total_decorators;
    let _total_initializers = [];
    let _total_extraInitializers = [];
    let _version_decorators;
    let _version_initializers = [];
    let _version_extraInitializers = [];
    let _status_decorators;
    let _status_initializers = [];
    let _status_extraInitializers = [];
    let _source_decorators;
    let _source_initializers = [];
    let _source_extraInitializers = [];
    let _origin_decorators;
    let _origin_initializers = [];
    let _origin_extraInitializers = [];
    let _publishedAt_decorators;
    let _publishedAt_initializers = [];
    let _publishedAt_extraInitializers = [];
    let _language_decorators;
    let _language_initializers = [];
    let _language_extraInitializers = [];
    let _title_decorators;
    let _title_initializers = [];
    let _title_extraInitializers = [];
    let _url_decorators;
    let _url_initializers = [];
    let _url_extraInitializers = [];
    let _text_decorators;
    let _text_initializers = [];
    let _text_extraInitializers = [];
    var Fragment = class {
        static { _classThis = this; }
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(null) : void 0;
            _articleId_decorators = [Describe("The publisher's own id of the article."), Id({ max: 200 })];
            _index_decorators = [Describe('Its place in the article, from 0. A kill without it covers every fragment.'), UnlessKill(), Whole(0, 9_999)];
            _total_decorators = [Describe('How many fragments the article has; a smaller one in a later version withdraws the rest.'), Optional(), Whole(1, 10_000)];
            _version_decorators = [Describe('Counts per fragment; a higher one replaces a lower one.', { default: 1 }), Optional(), Whole(1, 2_147_483_647)];
            _status_decorators = [Describe('A canceled fragment is a kill: it withdraws all versions up to its own.', { default: 'usable' }), Optional(), OneOf(['usable', 'canceled'])];
            _source_decorators = [Describe('Who published it.'), Nested(Source)];
            _origin_decorators = [Describe('Id of the wire it was syndicated from; reprints of one origin are one voice.'), Optional(), Id({ max: 200 })];
            _publishedAt_decorators = [Describe('RFC 3339 with an offset; at most an hour later than the time at which it is received.'), Time()];
            _language_decorators = [Describe('BCP 47; where it is missing, the language is detected.'), Optional(), LanguageTag()];
            _title_decorators = [Describe('The headline of the article.'), Optional(), PlainText({ max: 500, blank: true })];
            _url_decorators = [Describe('Where the article can be read.'), Optional(), HttpUrl()];
            _text_decorators = [Describe('What the fragment says, as plain text. All offsets into it are UTF-16 code units.'), UnlessKill(), PlainText({ max: 20_000, blank: 'canceled' })];
            __esDecorate(null, null, _articleId_decorators, { kind: "field", name: "articleId", static: false, private: false, access: { has: obj => "articleId" in obj, get: obj => obj.articleId, set: (obj, value) => { obj.articleId = value; } }, metadata: _metadata }, _articleId_initializers, _articleId_extraInitializers);
            __esDecorate(null, null, _index_decorators, { kind: "field", name: "index", static: false, private: false, access: { has: obj => "index" in obj, get: obj => obj.index, set: (obj, value) => { obj.index = value; } }, metadata: _metadata }, _index_initializers, _index_extraInitializers);
            __esDecorate(null, null, _total_decorators, { kind: "field", name: "total", static: false, private: false, access: { has: obj => "total" in obj, get: obj => obj.total, set: (obj, value) => { obj.total = value; } }, metadata: _metadata }, _total_initializers, _total_extraInitializers);
            __esDecorate(null, null, _version_decorators, { kind: "field", name: "version", static: false, private: false, access: { has: obj => "version" in obj, get: obj => obj.version, set: (obj, value) => { obj.version = value; } }, metadata: _metadata }, _version_initializers, _version_extraInitializers);
            __esDecorate(null, null, _status_decorators, { kind: "field", name: "status", static: false, private: false, access: { has: obj => "status" in obj, get: obj => obj.status, set: (obj, value) => { obj.status = value; } }, metadata: _metadata }, _status_initializers, _status_extraInitializers);
            __esDecorate(null, null, _source_decorators, { kind: "field", name: "source", static: false, private: false, access: { has: obj => "source" in obj, get: obj => obj.source, set: (obj, value) => { obj.source = value; } }, metadata: _metadata }, _source_initializers, _source_extraInitializers);
            __esDecorate(null, null, _origin_decorators, { kind: "field", name: "origin", static: false, private: false, access: { has: obj => "origin" in obj, get: obj => obj.origin, set: (obj, value) => { obj.origin = value; } }, metadata: _metadata }, _origin_initializers, _origin_extraInitializers);
            __esDecorate(null, null, _publishedAt_decorators, { kind: "field", name: "publishedAt", static: false, private: false, access: { has: obj => "publishedAt" in obj, get: obj => obj.publishedAt, set: (obj, value) => { obj.publishedAt = value; } }, metadata: _metadata }, _publishedAt_initializers, _publishedAt_extraInitializers);
            __esDecorate(null, null, _language_decorators, { kind: "field", name: "language", static: false, private: false, access: { has: obj => "language" in obj, get: obj => obj.language, set: (obj, value) => { obj.language = value; } }, metadata: _metadata }, _language_initializers, _language_extraInitializers);
            __esDecorate(null, null, _title_decorators, { kind: "field", name: "title", static: false, private: false, access: { has: obj => "title" in obj, get: obj => obj.title, set: (obj, value) => { obj.title = value; } }, metadata: _metadata }, _title_initializers, _title_extraInitializers);
            __esDecorate(null, null, _url_decorators, { kind: "field", name: "url", static: false, private: false, access: { has: obj => "url" in obj, get: obj => obj.url, set: (obj, value) => { obj.url = value; } }, metadata: _metadata }, _url_initializers, _url_extraInitializers);
            __esDecorate(null, null, _text_decorators, { kind: "field", name: "text", static: false, private: false, access: { has: obj => "text" in obj, get: obj => obj.text, set: (obj, value) => { obj.text = value; } }, metadata: _metadata }, _text_initializers, _text_extraInitializers);
            __esDecorate(null, _classDescriptor = { value: _classThis }, _classDecorators, { kind: "class", name: _classThis.name, metadata: _metadata }, null, _classExtraInitializers);
            Fragment = _classThis = _classDescriptor.value;
            if (_metadata) Object.defineProperty(_classThis, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
            __runInitializers(_classThis, _classExtraInitializers);
        }
        articleId = __runInitializers(this, _articleId_initializers, void 0);
        index = (__runInitializers(this, _articleId_extraInitializers), __runInitializers(this, _index_initializers, void 0));
        total = (__runInitializers(this, _index_extraInitializers), __runInitializers(this, _total_initializers, void 0));
        version = (__runInitializers(this, _total_extraInitializers), __runInitializers(this, _version_initializers, void 0));
        status = (__runInitializers(this, _version_extraInitializers), __runInitializers(this, _status_initializers, void 0));
        source = (__runInitializers(this, _status_extraInitializers), __runInitializers(this, _source_initializers, void 0));
        origin = (__runInitializers(this, _source_extraInitializers), __runInitializers(this, _origin_initializers, void 0));
        publishedAt = (__runInitializers(this, _origin_extraInitializers), __runInitializers(this, _publishedAt_initializers, void 0));
        language = (__runInitializers(this, _publishedAt_extraInitializers), __runInitializers(this, _language_initializers, void 0));
        title = (__runInitializers(this, _language_extraInitializers), __runInitializers(this, _title_initializers, void 0));
        url = (__runInitializers(this, _title_extraInitializers), __runInitializers(this, _url_initializers, void 0));
        /** Empty only in a kill. */
        text = (__runInitializers(this, _url_extraInitializers), __runInitializers(this, _text_initializers, void 0));
        constructor() {
            __runInitializers(this, _text_extraInitializers);
        }
    };
    return Fragment = _classThis;
})();
export { Fragment };

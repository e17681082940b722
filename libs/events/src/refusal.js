/** Every class of refusal, and what to do about it. */
export const REFUSALS = {
    NoValue: 'Send the fragment as the value; to take back an article, send a fragment with status "canceled".',
    RecordTooLarge: 'Leave out fields that Tautline does not read, or split the text into several fragments.',
    NotUtf8: 'Encode the value as UTF-8.',
    InvalidJson: 'Send one JSON object per record.',
    NestedTooDeep: 'Flatten the field or leave it out.',
    NotAnObject: 'Send one JSON object per record, without an array or a string around it.',
    InvalidCloudEvent: 'Send CloudEvents 1.0, one event per record, with JSON data; or plain JSON without ce_ headers.',
    UnknownSchema: 'Send a version of the contract that is read here, or leave the version out.',
    MissingField: 'Add the field.',
    WrongType: 'Send the type that the schema names; leave an optional field out instead of sending null.',
    UnknownValue: 'Send one of the values that the schema names.',
    OutOfRange: 'Keep to the range that the schema gives.',
    EmptyText: 'Send text, or leave out the field or the fragment that has none.',
    TextTooLong: 'Shorten it; split a long text into several fragments with rising index.',
    ControlCharacters: 'Remove control characters (other than tab and line breaks) and unpaired surrogates.',
    InvalidTime: 'Send RFC 3339 with an offset, such as 2026-02-26T18:04:00Z.',
    FutureTime: 'Check the clock and the offset: the time lies more than an hour after the record was received.',
    InvalidUrl: 'Send an absolute address that begins with http:// or https://, or leave it out.',
    InvalidLanguage: 'Send a BCP 47 tag such as en or pt-BR, or leave it out and the language is detected.',
    VersionConflict: 'Send the changed text with a higher version.',
};
/** @param what what is wrong and where, as the beginning of a sentence without its full stop */
export const refuse = (error, what, path) => ({
    error,
    message: `${what}. ${REFUSALS[error]}`,
    ...(path === undefined ? {} : { path }),
});
export const refused = (error, what, path) => ({
    ok: false,
    refusal: refuse(error, what, path),
});

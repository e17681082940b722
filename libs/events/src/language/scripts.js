/** Everything but Latin, which takes words to tell apart. */
export const SCRIPTS = [
    {
        language: 'zh',
        letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
        unless: [{ language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u }],
    },
    { language: 'ko', letters: /\p{Script=Hangul}/gu },
    {
        language: 'ar',
        letters: /\p{Script=Arabic}/gu,
        unless: [
            { language: 'ur', letters: /[ٹڈڑںےہ]/u },
            { language: 'ps', letters: /[ټډړښږګڼ]/u },
            { language: 'ckb', letters: /[ڵڕۆێ]/u },
            { language: 'fa', letters: /[پچژگکی]/u },
        ],
    },
    {
        language: 'ru',
        letters: /\p{Script=Cyrillic}/gu,
        unless: [
            { language: 'uk', letters: /[їєґі]/iu },
            { language: 'sr', letters: /[ђћљњџј]/iu },
            { language: 'kk', letters: /[әғқңөұүһ]/iu },
        ],
    },
    { language: 'el', letters: /\p{Script=Greek}/gu },
    { language: 'he', letters: /\p{Script=Hebrew}/gu },
    { language: 'hi', letters: /\p{Script=Devanagari}/gu },
    { language: 'bn', letters: /\p{Script=Bengali}/gu },
    { language: 'ta', letters: /\p{Script=Tamil}/gu },
    { language: 'th', letters: /\p{Script=Thai}/gu },
    { language: 'hy', letters: /\p{Script=Armenian}/gu },
    { language: 'ka', letters: /\p{Script=Georgian}/gu },
    { language: 'am', letters: /\p{Script=Ethiopic}/gu },
];

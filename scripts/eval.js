// `npm run eval`: the tagger and the scorers against test/gold and, where it is there, the development data.
// `--differences [kind]` lists where entities differ, `--differences signals [kind or field]` where signals do.
import { evaluateDevelopmentData } from './eval/development.js';
import { evaluateEntities } from './eval/entities.js';
import { evaluateSignals } from './eval/signals.js';

const at = process.argv.indexOf('--differences');
const [kind, detail] = at < 0 ? [] : process.argv.slice(at + 1);
const signals = kind === 'signals';

evaluateEntities({ listed: at >= 0 && !signals, only: kind });
evaluateSignals({ listed: signals, only: detail });
if (at < 0) evaluateDevelopmentData();

// `npm run eval`: the tagger and the scorers against test/gold, both against the held-out part and the development
// data where it is there.
// `--folder test/training` measures the signals of another folder. `--differences [kind]` lists where entities of test/gold differ, `--differences signals [kind or field]` where signals do.
import { evaluateDevelopmentData } from './eval/development.js';
import { evaluateEntities } from './eval/entities.js';
import { evaluateSignals } from './eval/signals.js';

const at = process.argv.indexOf('--differences');
const [kind, detail] = at < 0 ? [] : process.argv.slice(at + 1);
const folderAt = process.argv.indexOf('--folder');
const GOLD = 'test/gold';

if (folderAt >= 0) evaluateSignals(process.argv[folderAt + 1], { listed: kind === 'signals', only: detail });
else if (kind === 'signals') evaluateSignals(GOLD, { listed: true, only: detail });
else if (at >= 0) evaluateEntities(GOLD, { listed: true, only: kind });
else {
  evaluateEntities(GOLD);
  evaluateEntities(`${GOLD}/held-out`);
  evaluateSignals(GOLD);
  evaluateSignals(`${GOLD}/held-out`);
  evaluateDevelopmentData();
}

// Others in the same process. Each reads out what it found, as some of them work only when asked.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const wink = winkNLP(model, ['sbd', 'negation', 'sentiment', 'ner']);
const { its } = wink;

export const RIVALS = {
  'wink-nlp: entities, sentiment': (text) => {
    const doc = wink.readDoc(text);
    return [doc.entities().out(its.detail), doc.out(its.sentiment)];
  },
  'compromise: people, places, organizations': (text) => {
    const doc = nlp(text);
    return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
  },
};

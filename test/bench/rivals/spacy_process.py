"""Answers each line {"texts": [...], "only": [pipes] | null} with the processor time that spaCy's small English pipeline
takes for the texts, and with how many entities it found. The first line says which spaCy and which model."""

import json
import sys
import time

import spacy

found = [name for name in spacy.util.get_installed_models() if name.startswith("en_core_web_sm")]
if not found:
    sys.exit("no en_core_web_sm")
nlp = spacy.load(found[0])
print(json.dumps({"spacy": spacy.__version__, "model": nlp.meta["version"]}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    with nlp.select_pipes(enable=asked["only"] or nlp.pipe_names):
        began = time.process_time()
        entities = sum(len(doc.ents) for doc in nlp.pipe(asked["texts"]))
        cpu = time.process_time() - began
    print(json.dumps({"cpu": 1000 * cpu, "entities": entities}), flush=True)

"""Publishes one fragment with confluent-kafka (pip install confluent-kafka).

    KAFKA_BROKERS=localhost:9092 python publish.py
"""

import json
import os
from datetime import datetime, timezone

from confluent_kafka import Producer

producer = Producer(
    {
        "bootstrap.servers": os.environ.get("KAFKA_BROKERS", "localhost:9092"),
        "enable.idempotence": True,  # and with it acks=all
        "partitioner": "murmur2_random",  # as Java does it; others go too, by a detour
    }
)

fragment = {
    "articleId": "from-python-1",
    "index": 0,
    "source": {"id": "my-feed", "name": "My Feed"},
    "publishedAt": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    "text": "The United States has sent the aircraft carrier USS Harry S. Truman to the Red Sea.",
}


def told(error, message):
    if error:
        raise SystemExit(f"not published: {error}")
    print(f"{message.topic()}[{message.partition()}]@{message.offset()}")


producer.produce(
    os.environ.get("TAUTLINE_TOPIC_PREFIX", "") + "articles.fragments",
    key=f"{fragment['source']['id']}/{fragment['articleId']}",
    value=json.dumps(fragment),
    on_delivery=told,
)
producer.flush()

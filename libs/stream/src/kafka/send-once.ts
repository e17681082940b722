import type { ProducerBatch, RecordMetadata, TopicMessages } from 'kafkajs';

/** A producer or a transaction of the client. */
export interface Sender {
  sendBatch(batch: ProducerBatch): Promise<RecordMetadata[]>;
}

/**
 * Sends messages whose partitions are decided, to each partition once. Where a leader moves while the client sends, it takes
 * a broker's answer for that of all partitions which the broker leads by then: it leaves out a partition, or sends it to both
 * leaders, and reports success.
 * @throws where not every partition has answered once; what became of the messages is unknown then
 */
export async function sendOnce(sender: Sender, topicMessages: TopicMessages[]): Promise<RecordMetadata[]> {
  const answers = await sender.sendBatch({ topicMessages, acks: -1 });
  const places = topicMessages.flatMap(({ topic, messages }) => messages.map((of) => `${topic}/${of.partition}`));
  const answered = answers.map(({ topicName, partition }) => `${topicName}/${partition}`).sort();
  const sent = [...new Set(places)].sort();
  if (sent.length !== answered.length || sent.some((place, i) => place !== answered[i]))
    throw new Error(`sent to ${sent.join(', ')}, answered by ${answered.join(', ')}: a leader has moved`);
  return answers;
}

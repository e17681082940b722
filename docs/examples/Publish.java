import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes one fragment with org.apache.kafka:kafka-clients.
 *
 * <pre>KAFKA_BROKERS=localhost:9092 java -cp "kafka-clients.jar:slf4j-api.jar" Publish.java</pre>
 */
public class Publish {
  public static void main(String[] args) throws Exception {
    String brokers = Objects.requireNonNullElse(System.getenv("KAFKA_BROKERS"), "localhost:9092");
    String topic = Objects.requireNonNullElse(System.getenv("TAUTLINE_TOPIC_PREFIX"), "") + "articles.fragments";
    // Idempotence, and acks=all with it, is what the client does unless told otherwise.
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", brokers,
            "key.serializer", StringSerializer.class,
            "value.serializer", StringSerializer.class);
    String fragment =
        """
        {"articleId": "from-java-1", "index": 0, "source": {"id": "my-feed", "name": "My Feed"},
         "publishedAt": "%s",
         "text": "The United States has sent the aircraft carrier USS Harry S. Truman to the Red Sea."}
        """
            .formatted(Instant.now());
    try (var producer = new KafkaProducer<String, String>(settings)) {
      var told = producer.send(new ProducerRecord<>(topic, "my-feed/from-java-1", fragment)).get();
      System.out.printf("%s[%d]@%d%n", told.topic(), told.partition(), told.offset());
    }
  }
}

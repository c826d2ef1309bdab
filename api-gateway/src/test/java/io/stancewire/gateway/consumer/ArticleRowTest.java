package io.stancewire.gateway.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.ArticleMessage;
import io.stancewire.contracts.ArticleMetadata;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleRowTest {
    private static final Instant START = Instant.parse("2024-11-25T10:00:00Z");

    @Property(tries = 500)
    void any_order_of_the_same_messages_makes_the_same_row(@ForAll("orders") List<List<Message>> orders) {
        assertThat(row(orders.get(0))).isEqualTo(row(orders.get(1)));
    }

    @Property(tries = 200)
    void the_same_messages_again_change_nothing(@ForAll("orders") List<List<Message>> orders) {
        ArticleRow once = row(orders.get(0));
        ArticleRow twice = once;
        for (Message message : orders.get(1)) {
            twice = twice.with(message);
        }

        assertThat(twice).isEqualTo(once);
    }

    @Provide
    Arbitrary<List<List<Message>>> orders() {
        return messages()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(Message::receivedAt)
                .flatMap(messages -> Arbitraries.shuffle(messages).list().ofSize(2));
    }

    private static Arbitrary<Message> messages() {
        Arbitrary<String> versions = Arbitraries.of("1", "2", "3");
        Arbitrary<Integer> received = Arbitraries.integers().between(0, 20);
        Arbitrary<Boolean> inferred = Arbitraries.of(true, false);
        return Combinators.combine(versions, received, inferred).as(ArticleRowTest::message);
    }

    private static Message message(String version, int received, boolean inferred) {
        Instant receivedAt = START.plusSeconds(received);
        Instant publishedAt = inferred ? receivedAt : START.minusSeconds(received);
        return new Message.ArticleArrived(new ArticleMessage(
                "a",
                version,
                receivedAt,
                new ArticleMetadata("Title " + received, null, null, null, publishedAt, inferred, "en"),
                version.length()));
    }

    private static ArticleRow row(List<Message> messages) {
        ArticleRow row = new ArticleRow("a", null, null, null, null, null);
        for (Message message : messages) {
            row = row.with(message);
        }
        return row;
    }
}

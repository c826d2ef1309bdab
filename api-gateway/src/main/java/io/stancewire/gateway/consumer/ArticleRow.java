package io.stancewire.gateway.consumer;

import io.stancewire.contracts.ArticleMetadata;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the archive knows of an article beside its paragraphs. Any order of the same messages makes the same row.
 *
 * @param version the newest one; null before the first message
 * @param receivedAt when that version was last received; null before the first message
 * @param description null until known
 * @param publication null until known
 * @param paragraphs how many there are; null until known
 */
record ArticleRow(
        String id,
        String version,
        Instant receivedAt,
        Description description,
        Publication publication,
        Integer paragraphs) {

    /** Of an article received twice, the later description counts. */
    record Description(String title, String url, String outlet, String author, String language, Instant receivedAt) {
        static Description of(ArticleMetadata metadata, Instant receivedAt) {
            return new Description(
                    metadata.title(),
                    metadata.url(),
                    metadata.outlet(),
                    metadata.author(),
                    metadata.language(),
                    receivedAt);
        }

        static Description later(Description one, Description other) {
            return one == null || other.receivedAt.isAfter(one.receivedAt) ? other : one;
        }
    }

    /**
     * When it was published. A time that was given counts more than one that was inferred from the receipt; of two given, the
     * one received later; of two inferred, the earlier, so that posting an article again changes nothing.
     */
    record Publication(Instant at, boolean inferred, Instant receivedAt) {
        static Publication of(ArticleMetadata metadata, Instant receivedAt) {
            return metadata.publishedAt() == null
                    ? new Publication(receivedAt, true, receivedAt)
                    : new Publication(micros(metadata.publishedAt()), metadata.publishedAtInferred(), receivedAt);
        }

        static Publication better(Publication one, Publication other) {
            if (one == null) {
                return other;
            }
            if (one.inferred != other.inferred) {
                return one.inferred ? other : one;
            }
            boolean otherIsBetter = one.inferred ? other.at.isBefore(one.at) : other.receivedAt.isAfter(one.receivedAt);
            return otherIsBetter ? other : one;
        }
    }

    /**
     * The row after this message. Title and time of publication are those of all versions together; a message of an older
     * version changes nothing else, one of a newer version starts the rest anew.
     */
    ArticleRow with(Message message) {
        Instant received = micros(message.receivedAt());
        ArticleRow row = message.metadata()
                .map(metadata -> described(metadata, received))
                .orElse(this);
        if (version == null || isCurrent(message)) {
            return row.at(message.version(), later(receivedAt, received), paragraphs)
                    .counted(message);
        }
        return isNewer(message.version(), received)
                ? row.at(message.version(), received, null).counted(message)
                : row;
    }

    /** Whether the message says something about the version that this row holds. */
    boolean isCurrent(Message message) {
        return message.version().equals(version);
    }

    private boolean isNewer(String otherVersion, Instant otherReceivedAt) {
        int byTime = otherReceivedAt.compareTo(receivedAt);
        return byTime > 0 || byTime == 0 && otherVersion.compareTo(version) > 0;
    }

    private ArticleRow at(String otherVersion, Instant otherReceivedAt, Integer count) {
        return new ArticleRow(id, otherVersion, otherReceivedAt, description, publication, count);
    }

    private ArticleRow described(ArticleMetadata metadata, Instant received) {
        return new ArticleRow(
                id,
                version,
                receivedAt,
                Description.later(description, Description.of(metadata, received)),
                Publication.better(publication, Publication.of(metadata, received)),
                paragraphs);
    }

    private ArticleRow counted(Message message) {
        return message instanceof Message.ArticleArrived arrived
                ? at(version, receivedAt, arrived.article().paragraphs())
                : this;
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    /** The database counts in microseconds. */
    private static Instant micros(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}

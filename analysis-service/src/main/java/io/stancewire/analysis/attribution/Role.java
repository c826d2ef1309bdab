package io.stancewire.analysis.attribution;

/** The part that a token plays for a cue: outside, or begin, inside, end or single token of a piece of its content or source. */
public enum Role {
    OUTSIDE,
    CONTENT_BEGIN,
    CONTENT_INSIDE,
    CONTENT_END,
    CONTENT_SINGLE,
    SOURCE_BEGIN,
    SOURCE_INSIDE,
    SOURCE_END,
    SOURCE_SINGLE;

    /** Whether the token starts a piece. */
    public boolean opens() {
        return this == CONTENT_BEGIN || this == CONTENT_SINGLE || this == SOURCE_BEGIN || this == SOURCE_SINGLE;
    }

    /** Whether the piece goes on after the token. */
    public boolean continues() {
        return this == CONTENT_BEGIN || this == CONTENT_INSIDE || this == SOURCE_BEGIN || this == SOURCE_INSIDE;
    }

    public boolean isContent() {
        return this == CONTENT_BEGIN || this == CONTENT_INSIDE || this == CONTENT_END || this == CONTENT_SINGLE;
    }

    public boolean isSource() {
        return this == SOURCE_BEGIN || this == SOURCE_INSIDE || this == SOURCE_END || this == SOURCE_SINGLE;
    }

    /** Whether {@code next} may follow: a piece that goes on is continued by its own kind, and only then. */
    public boolean allows(Role next) {
        if (!continues()) {
            return next == OUTSIDE || next.opens();
        }
        return isContent()
                ? next == CONTENT_INSIDE || next == CONTENT_END
                : next == SOURCE_INSIDE || next == SOURCE_END;
    }
}

package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entity is. */
public enum EntityKind {
    /** A named individual. */
    @JsonProperty("person")
    PERSON,
    /** A named body: a company, an agency, a party, a newspaper. */
    @JsonProperty("organization")
    ORGANIZATION,
    /** A country or place, also when it speaks or acts. */
    @JsonProperty("location")
    LOCATION,
    /** A group or class of people: "voters". */
    @JsonProperty("collective")
    COLLECTIVE,
    /** One or some individuals without a name: "an aide". */
    @JsonProperty("unnamed")
    UNNAMED,
    /** A text that speaks: a poll, a report, a law. */
    @JsonProperty("document")
    DOCUMENT,
    /** A policy, event or idea named by a phrase: "early voting". */
    @JsonProperty("concept")
    CONCEPT,
    /** Another named thing. */
    @JsonProperty("other")
    OTHER,
    /** A topic that a user defined. */
    @JsonProperty("topic")
    TOPIC;

    /** Whether the same name in two articles means the same entity; a description ("an aide") does not. */
    public boolean sharedAcrossArticles() {
        return this != COLLECTIVE && this != UNNAMED && this != DOCUMENT;
    }
}

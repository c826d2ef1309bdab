package io.stancewire.gateway.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an article is. */
public enum ArticleStatus {
    /** Not every paragraph has been analysed yet. */
    @JsonProperty("analysing")
    ANALYSING,
    @JsonProperty("complete")
    COMPLETE,
    /** Not English: kept, not analysed. */
    @JsonProperty("unsupported")
    UNSUPPORTED,
    /** Some paragraphs could not be analysed. */
    @JsonProperty("incomplete")
    INCOMPLETE
}

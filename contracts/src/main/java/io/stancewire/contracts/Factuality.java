package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the text says that the statement was made: "said", "never said", "if he says", "did she say?". */
public enum Factuality {
    @JsonProperty("asserted")
    ASSERTED,
    @JsonProperty("negated")
    NEGATED,
    @JsonProperty("hypothetical")
    HYPOTHETICAL,
    @JsonProperty("question")
    QUESTION
}

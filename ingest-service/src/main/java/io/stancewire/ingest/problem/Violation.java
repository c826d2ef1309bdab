package io.stancewire.ingest.problem;

/** What is wrong with one field. */
public record Violation(String field, String message) {}

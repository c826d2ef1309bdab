package io.stancewire.gateway.problem;

/** What is wrong with one field or parameter. */
public record Violation(String field, String message) {}

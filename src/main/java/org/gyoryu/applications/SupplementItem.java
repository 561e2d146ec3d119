package org.gyoryu.applications;

/**
 * One thing asked for.
 *
 * @param field path of the answer it concerns, or {@code null}
 * @param documentKind kind of the document it concerns, or {@code null}
 * @param text what is missing, in the officer's words
 */
public record SupplementItem(String field, String documentKind, String text) {}

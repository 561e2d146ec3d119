package org.gyoryu.notices;

/**
 * The words of a letter.
 *
 * @param subject one line
 * @param text as plain text
 * @param html a whole HTML page; show it in a sandboxed frame
 */
public record LetterText(String subject, String text, String html) {}

package org.gyoryu.notices;

import java.util.Locale;
import java.util.UUID;

/**
 * Who a letter is for.
 *
 * @param personId the account, or {@code null} for an address without one
 * @param locale the language that the letter is written in: Korean, otherwise English
 */
public record Recipient(UUID personId, String name, String address, Locale locale) {}

package org.gyoryu.applications.documents;

/**
 * Whether documents are looked at by a virus scanner.
 *
 * @param enabled a scanner is configured
 * @param answering it answered just now; false when none is configured
 * @param address where it is, or empty
 */
public record ScannerStatus(boolean enabled, boolean answering, String address) {}

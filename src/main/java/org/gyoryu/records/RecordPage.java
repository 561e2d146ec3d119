package org.gyoryu.records;

import java.util.List;

/**
 * A page of the record, newest first.
 *
 * @param next number to ask the next page with, or {@code null} when this is the last
 */
public record RecordPage(List<RecordEntry> entries, Long next) {}

package org.gyoryu.applications;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the desk asks. Does not check who asks: the caller must. Drafts are counted, never listed. */
public interface ApplicationQueries {

    /** How many applications of a call stand where; every status is present. */
    Map<ApplicationStatus, Long> pipeline(String callCode);

    /** The pipelines of all calls that have applications, by call code. */
    Map<String, Map<ApplicationStatus, Long>> pipelines();

    /** A page of what was handed in, the newest first. */
    ApplicationPage search(ApplicationSearch search);

    Optional<ApplicationSummary> byNumber(String number);

    Optional<ApplicationSummary> byId(UUID id);

    /** Open applications whose due date passed. */
    List<ApplicationSummary> overdue(String callCode, int limit);

    /** Open applications that are due within the span. */
    List<ApplicationSummary> dueWithin(String callCode, Duration span, int limit);

    /** Every handed-in application of a call in the order of numbers, without holding them all in memory. */
    void export(String callCode, Consumer<ApplicationSummary> row);
}

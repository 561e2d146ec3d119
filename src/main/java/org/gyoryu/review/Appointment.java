package org.gyoryu.review;

import java.util.UUID;

/** What came of the search for somebody to take a seat. A missing reviewer is an answer, not an error. */
public sealed interface Appointment {

    /** Somebody took the seat. */
    record Appointed(UUID assignmentId, String reviewerUsername) implements Appointment {}

    /** Nobody in the pool is free of conflicts and has room; an officer has to find somebody. */
    record NobodyAvailable() implements Appointment {}
}

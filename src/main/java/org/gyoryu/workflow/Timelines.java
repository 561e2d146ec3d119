package org.gyoryu.workflow;

import java.util.List;
import java.util.UUID;

/** The way of an application through its processes, in words for the public. */
public interface Timelines {

    /** The steps that have a public name, in the order in which they were entered; called processes included. */
    List<TimelineStep> of(UUID applicationId);
}

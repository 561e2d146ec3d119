package org.gyoryu.workflow;

import java.time.Instant;

/**
 * Lets the demo live through weeks in seconds: time is moved, and what the processes' timers owe until then is done.
 * Exists in the demo only.
 */
public interface Rehearsal {

    /** Moves every clock of the house to this moment and runs what is due then. */
    void moveTo(Instant instant);

    /** Runs what is due at the present position of the clock. */
    void runDue();

    /** Back to the real time. */
    void end();
}

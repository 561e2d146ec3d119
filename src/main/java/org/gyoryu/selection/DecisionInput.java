package org.gyoryu.selection;

import org.gyoryu.core.Money;

/**
 * What the decider puts down.
 *
 * @param amount required for a selection; for the waiting list the amount meant if it moves up, or {@code null}
 * @param waitingRank place on the waiting list from 1; {@code null} takes the next free place
 * @param reasons told to the applicant with the decision
 */
public record DecisionInput(Outcome outcome, Money amount, Integer waitingRank, String reasons) {}

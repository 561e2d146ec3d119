package org.gyoryu.calls;

import java.math.BigDecimal;
import org.gyoryu.core.LocalizedText;

/**
 * A category of cost that a budget may contain.
 *
 * @param maxShare most of the total cost that it may take, 0 to 1, or {@code null} for no cap
 */
public record BudgetLine(String key, LocalizedText title, BigDecimal maxShare) {}

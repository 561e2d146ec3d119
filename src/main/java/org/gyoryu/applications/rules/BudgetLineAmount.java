package org.gyoryu.applications.rules;

import java.math.BigDecimal;

/** What a line of the budget comes to. */
final class BudgetLineAmount {

    private BudgetLineAmount() {}

    /** Unit price × quantity × times; what is missing counts as 0. */
    static BigDecimal of(Answers line) {
        return line.numberOrZero("unitPrice")
                .multiply(line.numberOrZero("quantity"))
                .multiply(line.numberOrZero("times"));
    }
}

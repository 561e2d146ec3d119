package org.gyoryu.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of whole Korean won. May be negative as the result of a subtraction; callers that need an amount to pay or
 * to ask for check {@link #isNegative()}.
 */
public record Money(long won) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /**
     * Reads an amount typed by a person or sent as JSON.
     *
     * @throws ArithmeticException if it is not a whole number of won or does not fit
     */
    public static Money of(BigDecimal amount) {
        return new Money(amount.longValueExact());
    }

    public static Money won(long won) {
        return new Money(won);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(won, other.won));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(won, other.won));
    }

    public boolean isNegative() {
        return won < 0;
    }

    /** This amount as a share of the whole, 0 to 1 with six decimals; 0 when the whole is 0. */
    public BigDecimal shareOf(Money whole) {
        return whole.won == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(won).divide(BigDecimal.valueOf(whole.won), 6, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(won, other.won);
    }
}

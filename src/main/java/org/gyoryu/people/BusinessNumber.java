package org.gyoryu.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Korean business registration or unique number (사업자등록번호, 고유번호): ten digits, of which the last checks the
 * others. The nine digits are weighted 1, 3, 7, 1, 3, 7, 1, 3, 5; to their sum comes the tens digit of the ninth
 * product; the check digit fills the sum up to the next ten. The rule is the one that the National Tax Service's forms
 * apply (published with the number's composition in 국세청 「사업자등록번호 구성」; see also Wikipedia, "사업자등록번호").
 *
 * @param digits exactly ten digits, checked
 */
public record BusinessNumber(String digits) {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final Pattern FORM = Pattern.compile("[0-9]{10}");
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{3}-?[0-9]{2}-?[0-9]{5}");

    public BusinessNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a business registration number");
        }
    }

    /** Reads a number as people write it, {@code 124-81-00998} or ten digits; empty when it cannot be one. */
    public static Optional<BusinessNumber> parse(String text) {
        if (text == null || !WRITTEN.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        var digits = text.strip().replace("-", "");
        return isValid(digits) ? Optional.of(new BusinessNumber(digits)) : Optional.empty();
    }

    /** As it is written on certificates, {@code 124-81-00998}. */
    public String formatted() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    private static boolean isValid(String digits) {
        return digits != null
                && FORM.matcher(digits).matches()
                && !digits.equals("0000000000")
                && digits.charAt(9) - '0' == checkDigit(digits);
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        sum += (digits.charAt(8) - '0') * 5 / 10;
        return (10 - sum % 10) % 10;
    }
}

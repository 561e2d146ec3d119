package org.gyoryu.forms;

import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;

/**
 * What was sent, brought to the form's types: text is trimmed of nothing, numbers are {@code BigDecimal} (or text where
 * the form says so), hidden fields are left out, expressions are computed by the server. With problems the values are
 * those that could be read.
 */
public record CheckedValues(Map<String, Object> values, List<FieldProblem> problems) {

    public CheckedValues {
        problems = List.copyOf(problems);
    }

    public boolean ok() {
        return problems.isEmpty();
    }

    /**
     * The values if there is nothing wrong with them.
     *
     * @throws Invalid with every problem
     */
    public Map<String, Object> orThrow() {
        if (!ok()) {
            throw new Invalid(problems);
        }
        return values;
    }
}

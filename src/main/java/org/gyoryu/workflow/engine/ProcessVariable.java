package org.gyoryu.workflow.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A routing variable of a process: its name and type in one place, so that a typo does not compile. */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** @throws IllegalStateException naming the variable, if it is not set */
    public T from(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Process variable " + name + " is not set"));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(cast(scope.getVariable(name)));
    }

    /** @throws IllegalStateException naming the variable, if it is not set */
    public T from(Map<String, ?> variables) {
        return find(variables).orElseThrow(() -> new IllegalStateException("Process variable " + name + " is not set"));
    }

    public Optional<T> find(Map<String, ?> variables) {
        return Optional.ofNullable(cast(variables.get(name)));
    }

    /** Sets it in the scope of the process instance. */
    public void on(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** Sets it in this scope alone, for example in one instance of a multi-instance. */
    public void localOn(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }

    /** For a map of routing variables: {@code Map.ofEntries(OUTCOME.is("accepted"))}. */
    public Map.Entry<String, Object> is(T value) {
        return Map.entry(name, value);
    }

    /** A whole number is an Integer or a Long, depending on the expression that computed it. */
    private T cast(Object value) {
        return type == Integer.class && value instanceof Long number
                ? type.cast(Math.toIntExact(number))
                : type.cast(value);
    }
}

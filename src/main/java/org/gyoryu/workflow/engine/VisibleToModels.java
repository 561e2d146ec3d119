package org.gyoryu.workflow.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean that expressions in models may name although it is neither a delegate nor a listener, such as {@code
 * deadlines}. Every other bean is out of reach of any expression.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface VisibleToModels {

    /** The name in expressions; the class is public, because an expression reaches no method of another. */
    String value();
}

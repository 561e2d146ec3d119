package org.gyoryu.standalone;

import java.util.Optional;
import org.gyoryu.core.StartRefused;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Says in one line why the application does not start, in place of a stack trace that hides it. */
class OneLineFailure implements SpringBootExceptionReporter, Ordered {

    /** Required by Spring Boot, which passes the context that failed, or {@code null}. */
    OneLineFailure(ConfigurableApplicationContext context) {}

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var line = lineFor(failure);
        line.ifPresent(text -> System.err.println("Gyoryu did not start. " + text));
        return line.isPresent();
    }

    static Optional<String> lineFor(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of("PORT: " + taken.getPort() + " is in use by another program; set another port.");
            }
            if (cause instanceof BindException wrong) {
                return Optional.of(wrong.getProperty() == null ? wrong.getMessage() : setting(wrong));
            }
            if (cause instanceof CannotGetJdbcConnectionException || isDatabaseUnreachable(cause)) {
                return Optional.of("SPRING_DATASOURCE_URL: the database does not answer or refuses the account ("
                        + root(cause).getMessage().lines().findFirst().orElse("no reason given") + ").");
            }
        }
        return Optional.empty();
    }

    private static boolean isDatabaseUnreachable(Throwable cause) {
        return cause instanceof java.sql.SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("28")
                        || sql.getSQLState().equals("3D000"));
    }

    private static String setting(BindException wrong) {
        var property = wrong.getProperty();
        return property.getName().toString().toUpperCase().replace('.', '_').replace("-", "")
                + ": the value \"" + property.getValue() + "\" does not fit ("
                + root(wrong).getMessage().lines().findFirst().orElse("") + ").";
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}

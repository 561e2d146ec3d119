package org.gyoryu.records;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The command {@code java -jar gyoryu.jar --gyoryu.verify-record}: checks the whole record with nothing else started, and
 * ends with 0 when it is whole, 1 when an entry is wrong, which it names.
 */
public final class VerifyRecord {

    private static final String OPTION = "--gyoryu.verify-record";

    private VerifyRecord() {}

    /** Whether the program was called for this. */
    public static boolean asked(String... args) {
        return List.of(args).contains(OPTION);
    }

    /** @return the exit code */
    public static int run(String... args) {
        try (var context = new SpringApplicationBuilder(Setting.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args)) {
            return report(context.getBean(Verifier.class), System.out);
        }
    }

    static int report(Verifier verifier, PrintStream out) {
        var found = verifier.verify(checked -> out.printf("%,d entries checked%n", checked));
        out.printf(
                "Record %s: position %d, hash %s%n",
                found.head().chain(), found.head().position(), found.head().hash());
        out.printf(
                "%,d entries in order, %,d pending, %,d heads noted outside the database agree%n",
                found.checked(), found.pending(), found.anchors());
        if (found.anchors() == 0 && found.head().position() > 0) {
            out.println("No head was noted outside the database: a cut end would not show.");
        }
        found.fault().ifPresent(fault -> out.println("WRONG " + fault.kind() + ": " + fault.detail()));
        out.println(found.whole() ? "The record is whole." : "The record is NOT whole.");
        return found.whole() ? 0 : 1;
    }

    /** Only what the check needs; not annotated as configuration, so that the application does not pick it up. */
    @EnableConfigurationProperties(RecordProperties.class)
    @Import({Verifier.class, Diagnosis.class, Chain.class, Anchors.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Setting {}
}

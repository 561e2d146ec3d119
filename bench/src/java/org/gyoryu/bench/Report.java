package org.gyoryu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a table between its marks in {@code bench/README.md}, with the day and the machine. */
final class Report {

    private static final Path FILE = Path.of("bench", "README.md");

    private Report() {}

    static void write(String mark, String postgres, String body) throws IOException {
        var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        var machine = LocalDate.now() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + Runtime.version() + ", PostgreSQL " + postgres
                + ", Camunda 7.24.0; load average at the end: " + load;
        var begin = "<!-- " + mark + " -->";
        var end = "<!-- /" + mark + " -->";
        var text = Files.readString(FILE);
        var pattern = Pattern.compile(Pattern.quote(begin) + ".*?" + Pattern.quote(end), Pattern.DOTALL);
        var table = begin + "\n*Measured " + machine + ".*\n\n" + body + "\n" + end;
        Files.writeString(FILE, pattern.matcher(text).replaceFirst(Matcher.quoteReplacement(table)));
        System.out.println(table);
    }
}

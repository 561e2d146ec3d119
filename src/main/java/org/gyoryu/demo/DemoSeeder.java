package org.gyoryu.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.workflow.Rehearsal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the demo at the first start: accounts, organisations, three calls, and the lives of their applications, day by
 * day. The file {@code demo-incomplete} in the data directory says that it is not finished; a start that finds a
 * half-made demo begins it anew on an empty database.
 */
@Component
@Profile("demo")
class DemoSeeder {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final int FIRST_DAY = -135;

    private final DemoFiles files;
    private final DemoCalls calls;
    private final DemoPeople people;
    private final DemoActions actions;
    private final Rehearsal rehearsal;
    private final Clock clock;
    private final Path incomplete;

    DemoSeeder(
            DemoFiles files,
            DemoCalls calls,
            DemoPeople people,
            DemoActions actions,
            Rehearsal rehearsal,
            Clock clock,
            @Value("${gyoryu.data:data}") Path data) {
        this.files = files;
        this.calls = calls;
        this.people = people;
        this.actions = actions;
        this.rehearsal = rehearsal;
        this.clock = clock;
        this.incomplete = data.resolve("demo-incomplete");
    }

    /** Before the job executor starts, which listens to the same event. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void seed() throws IOException {
        if (!Files.exists(incomplete)) {
            return;
        }
        var started = System.nanoTime();
        System.out.println("Making the demo: accounts, organisations and three calls …");
        try {
            var today = LocalDate.now(clock.withZone(SEOUL));
            rehearsal.moveTo(morning(today.plusDays(FIRST_DAY)));
            var organisations = files.organisations();
            people.create(organisations);
            var byKey = organisations.stream().collect(Collectors.toMap(DemoOrganisation::key, Function.identity()));
            actions.know(byKey, calls.create(today));
            live(steps(today), today);
        } finally {
            rehearsal.end();
        }
        Files.delete(incomplete);
        System.out.printf(
                "The demo is made (%d s).%n",
                Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    private List<DemoCase.Step> steps(LocalDate today) {
        return files.projects().stream()
                .flatMap(project -> new DemoCase(actions, project, today).steps().stream())
                .sorted(Comparator.comparing(DemoCase.Step::at))
                .toList();
    }

    /** Every morning what the night made due is done; then the day's steps at their hours. */
    private void live(List<DemoCase.Step> steps, LocalDate today) {
        var now = Instant.now();
        var next = 0;
        for (var day = today.plusDays(FIRST_DAY); !day.isAfter(today); day = day.plusDays(1)) {
            if (morning(day).isBefore(now)) {
                rehearsal.moveTo(morning(day));
            }
            while (next < steps.size() && steps.get(next).at().isBefore(morning(day.plusDays(1)))) {
                var step = steps.get(next++);
                if (step.at().isBefore(now)) {
                    rehearsal.moveTo(step.at());
                    step.what().run();
                    rehearsal.runDue();
                }
            }
            if (day.getDayOfMonth() % 10 == 0) {
                System.out.printf("Making the demo: %s, %d of %d steps …%n", day, next, steps.size());
            }
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 0).atZone(SEOUL).toInstant();
    }
}

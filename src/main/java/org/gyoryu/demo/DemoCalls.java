package org.gyoryu.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.calls.BudgetLine;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.calls.Criterion;
import org.gyoryu.calls.DeadlineDays;
import org.gyoryu.calls.DocumentRequest;
import org.gyoryu.calls.Eligibility;
import org.gyoryu.calls.ProjectPeriod;
import org.gyoryu.calls.ReviewRules;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.people.OrganisationKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Publishes the calls of {@code demo/calls.yaml}; their days are counted from the day on which the demo is made. */
@Component
@Profile("demo")
class DemoCalls {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Calls calls;

    DemoCalls(Calls calls) {
        this.calls = calls;
    }

    /** By the short names that the projects use. */
    Map<String, Call> create(LocalDate today) {
        var created = new LinkedHashMap<String, Call>();
        for (var line : file().list("calls")) {
            var shared = file().child("shared");
            var call = call(line, shared, today);
            calls.create(call, "demo");
            created.put(line.text("key"), calls.publish(call.code(), "demo"));
        }
        return created;
    }

    private static Call call(Node line, Node shared, LocalDate today) {
        return new Call(
                line.text("code").replace("{year}", String.valueOf(today.getYear())),
                line.both("title"),
                line.both("purpose"),
                "local-support",
                at(today.plusDays(line.number("opens")), LocalTime.of(9, 0)),
                at(today.plusDays(line.number("closes")), LocalTime.parse(line.text("closingTime"))),
                new ProjectPeriod(today.plusDays(line.number("projectFrom")), today.plusDays(line.number("projectTo"))),
                "apply-local-support",
                line.text("numberPrefix"),
                Money.won(line.number("ceiling")),
                new BigDecimal(line.text("minOwnShareRate")),
                Money.won(line.number("budget")),
                shared.list("budgetLines").stream().map(DemoCalls::budgetLine).toList(),
                line.list("criteria").stream()
                        .map(each -> criterion(each, shared.list("levels")))
                        .toList(),
                shared.list("documents").stream().map(DemoCalls::document).toList(),
                new Eligibility(
                        line.kinds("kinds"), line.kinds("certificationFrom"), true, 0, line.both("eligibility")),
                new ReviewRules(
                        (int) line.number("reviewers"),
                        Money.won(line.number("largeFrom")),
                        (int) line.number("largeReviewers"),
                        (int) line.number("minimumScore"),
                        Boolean.parseBoolean(line.text("trimmed"))),
                deadlines(line.child("deadlines")),
                line.both("notes"),
                line.text("source"),
                line.text("contact"),
                1);
    }

    private static BudgetLine budgetLine(Node line) {
        return new BudgetLine(
                line.text("key"), line.plain(), line.has("maxShare") ? new BigDecimal(line.text("maxShare")) : null);
    }

    private static Criterion criterion(Node line, List<Node> levels) {
        var weight = (int) line.number("weight");
        return new Criterion(
                line.text("key"),
                line.plain(),
                line.both("description"),
                weight,
                0,
                levels.stream()
                        .map(each -> new Criterion.Level((int) (weight * each.number("percent") / 100), each.plain()))
                        .toList());
    }

    private static DocumentRequest document(Node line) {
        return new DocumentRequest(
                line.text("kind"),
                line.plain(),
                line.both("description"),
                Boolean.parseBoolean(line.text("required")),
                (int) line.number("maxFiles"),
                line.has("onlyFrom") ? line.kinds("onlyFrom") : Set.of());
    }

    private static DeadlineDays deadlines(Node days) {
        return new DeadlineDays(
                (int) days.number("certification"),
                (int) days.number("screening"),
                (int) days.number("supplement"),
                (int) days.number("lastSupplement"),
                (int) days.number("declaration"),
                (int) days.number("review"),
                (int) days.number("missingReview"),
                (int) days.number("decision"),
                (int) days.number("waitingList"),
                (int) days.number("appeal"),
                (int) days.number("appealDecision"));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SEOUL).toInstant();
    }

    private static Node file() {
        try (var in = new ClassPathResource("demo/calls.yaml").getInputStream()) {
            return new Node(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new IllegalStateException("The demo's calls cannot be read", e);
        }
    }

    /** A mapping of the file. */
    private record Node(Map<String, Object> map) {

        boolean has(String key) {
            return map.containsKey(key);
        }

        String text(String key) {
            if (!has(key)) {
                throw new IllegalStateException("demo/calls.yaml: " + key + " is missing in " + map.keySet());
            }
            return String.valueOf(map.get(key));
        }

        long number(String key) {
            return Long.parseLong(text(key));
        }

        LocalizedText plain() {
            return new LocalizedText(text("ko"), text("en"));
        }

        LocalizedText both(String name) {
            return new LocalizedText(text(name + "Ko"), text(name + "En"));
        }

        Set<OrganisationKind> kinds(String key) {
            return ((List<?>) map.get(key))
                    .stream()
                            .map(kind -> OrganisationKind.valueOf(
                                    kind.toString().toUpperCase(Locale.ROOT).replace('-', '_')))
                            .collect(Collectors.toUnmodifiableSet());
        }

        @SuppressWarnings("unchecked")
        Node child(String key) {
            return new Node((Map<String, Object>) map.get(key));
        }

        @SuppressWarnings("unchecked")
        List<Node> list(String key) {
            return ((List<Map<String, Object>>) map.get(key))
                    .stream().map(Node::new).toList();
        }
    }
}

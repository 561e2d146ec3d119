package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the decision tables, and a guard that no rule goes untested. */
class DecisionTableTests {

    private static final Path ELIGIBILITY = Path.of("processes/local-support/eligibility.dmn");
    private static final Path REVIEWER_COUNT = Path.of("processes/shared/reviewer-count.dmn");

    private static final Set<String> HIT = new TreeSet<>();

    private static final DmnEngine ENGINE = engine();

    @ParameterizedTest
    @CsvSource({
        "true,  true,   50, 120, true,  false, ''",
        "true,  true,  100, 100, true,  false, ''",
        "false, true,   50, 120, true,  false, kind",
        "true,  false,  50, 120, true,  false, age",
        "true,  true, 100.01, 120, true, false, ceiling",
        "true,  true,   50, 99.99, true, false, ownShare",
        "true,  true,   50, 120, false, false, period",
        "true,  true,   50, 120, true,  true,  funding",
        "false, false, 200,  10, false, true,  kind age ceiling ownShare period funding"
    })
    void eligibility_finds(
            boolean kind, boolean age, double asked, double ownShare, boolean inside, boolean other, String findings) {
        var result = ENGINE.evaluateDecisionTable(
                decision(ELIGIBILITY, "eligibility"),
                Map.of(
                        "kindAdmitted", kind,
                        "oldEnough", age,
                        "askedToCeiling", asked,
                        "ownShareToMinimum", ownShare,
                        "periodInside", inside,
                        "otherPublicFunding", other));

        assertThat(result.<String>collectEntries("finding"))
                .isEqualTo(findings.isEmpty() ? List.of() : List.of(findings.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1, 5, 3",
        "false, 3, 5, 3",
        "false, 5, 7, 5",
        "false, 9, 9, 9",
        "false, 12, 12, 9",
        "true, 3, 3, 5",
        "true, 3, 5, 5",
        "true, 5, 7, 7",
        "true, 5, 11, 9"
    })
    void reviewer_count_is(boolean large, int usual, int forLarge, int expected) {
        var result = ENGINE.evaluateDecisionTable(
                decision(REVIEWER_COUNT, "reviewer-count"),
                Map.of("largeRequest", large, "callReviewers", usual, "callLargeReviewers", forLarge));

        assertThat(((Number) result.getSingleEntry()).intValue()).isEqualTo(expected);
    }

    @AfterAll
    static void every_rule_was_hit() {
        var rules = new TreeSet<String>();
        for (var file : List.of(ELIGIBILITY, REVIEWER_COUNT)) {
            Dmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(Rule.class)
                    .forEach(rule -> rules.add(rule.getId()));
        }
        assertThat(HIT).isEqualTo(rules);
    }

    private static DmnDecision decision(Path file, String id) {
        try (var in = Files.newInputStream(file)) {
            return ENGINE.parseDecision(id, in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(DecisionTableTests::note);
        return configuration.buildEngine();
    }

    private static void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> HIT.add(rule.getId()));
    }
}

package org.gyoryu.applications.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gyoryu.applications.AnswerFixtures.indicator;
import static org.gyoryu.applications.AnswerFixtures.line;
import static org.gyoryu.applications.AnswerFixtures.with;
import static org.gyoryu.applications.AnswerFixtures.withRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.AnswerFixtures;
import org.gyoryu.applications.documents.DocumentState;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.CallFixtures;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.people.OrganisationKind;
import org.junit.jupiter.api.Test;

class SubmissionRulesTests {

    private final Call call = CallFixtures.open(LocalDate.of(2026, 3, 2));
    private final Map<String, Object> answers = AnswerFixtures.complete(call);
    private final List<StoredDocument> documents = call.documents().stream()
            .map(request -> document(request.kind(), DocumentState.CLEAN))
            .toList();

    @Test
    void a_complete_application_breaks_no_rule() {
        assertThat(problems(answers)).isEmpty();
    }

    @Test
    void the_project_lies_in_the_project_period_both_days_included() {
        var first = call.projectPeriod().from();
        var last = call.projectPeriod().to();
        assertThat(problems(with(with(answers, "periodFrom", "" + first), "periodTo", "" + last)))
                .isEmpty();
        assertThat(problems(with(answers, "periodFrom", "" + first.minusDays(1))))
                .containsExactly("periodFrom applications.rule.period.outside");
        assertThat(problems(with(answers, "periodTo", "" + last.plusDays(1))))
                .containsExactly("periodTo applications.rule.period.outside");
        assertThat(problems(with(answers, "periodTo", "" + first)))
                .containsExactly("periodTo applications.rule.period.order");
    }

    @Test
    void two_different_indicators_are_needed() {
        assertThat(problems(with(answers, "indicators", List.of(indicator("관람객 수", 1)))))
                .containsExactly("indicators applications.rule.indicators");
        assertThat(problems(with(answers, "indicators", List.of(indicator("a", 1), indicator("a ", 2)))))
                .containsExactly("indicators applications.rule.indicators");
    }

    @Test
    void the_ceiling_may_be_reached_but_not_passed() {
        var ceiling = call.ceiling().won();
        assertThat(problems(asking(ceiling))).isEmpty();
        assertThat(problems(asking(ceiling + 1))).containsExactly("requestedAmount applications.rule.ceiling");
    }

    @Test
    void the_own_share_is_counted_to_the_won() {
        // 10 % of 30,000,000 + own: own = 3,333,334 is the least whole amount
        assertThat(problems(owning(3_333_334))).isEmpty();
        assertThat(problems(owning(3_333_333))).containsExactly("ownFunds applications.rule.ownShare");
    }

    @Test
    void a_local_governments_own_money_is_local_money() {
        var local = with(with(owning(0), "localFunds", "10000000"), "budget", budget("local", 10_000_000));
        assertThat(problems(local, OrganisationKind.LOCAL_GOVERNMENT, documents))
                .isEmpty();
        assertThat(problems(local)).containsExactly("ownFunds applications.rule.ownShare");
    }

    @Test
    void the_lines_of_a_source_come_to_its_sum() {
        assertThat(problems(withRow(answers, "budget", 1, "unitPrice", "1000001")))
                .containsExactly("requestedAmount applications.rule.budget.sum");
        assertThat(problems(withRow(answers, "budget", 2, "source", "other")))
                .containsExactly("ownFunds applications.rule.budget.sum", "otherFunds applications.rule.budget.sum");
    }

    @Test
    void amounts_beyond_any_long_are_still_compared() {
        assertThat(problems(withRow(
                        withRow(answers, "budget", 0, "unitPrice", "1000000000000"), "budget", 0, "quantity", 100_000)))
                .contains("requestedAmount applications.rule.budget.sum");
    }

    @Test
    void an_amount_that_was_sent_is_the_product_of_its_line() {
        assertThat(problems(withRow(answers, "budget", 0, "amount", 20_000_000)))
                .isEmpty();
        assertThat(problems(withRow(answers, "budget", 0, "amount", 20_000_001)))
                .containsExactly("budget[0].amount applications.rule.budget.amount");
    }

    @Test
    void a_budget_has_lines_of_the_calls_categories_within_their_shares() {
        assertThat(problems(with(answers, "budget", List.of()))).contains("budget applications.rule.budget.empty");
        assertThat(problems(withRow(answers, "budget", 1, "category", "yacht")))
                .containsExactly("budget[1].category applications.rule.category.unknown");
        // labour takes 30 % at most: 12 of 40 million pass, 20 do not
        assertThat(problems(withRow(answers, "budget", 1, "category", "labour")))
                .isEmpty();
        assertThat(problems(withRow(answers, "budget", 0, "category", "labour")))
                .containsExactly("budget[0].category applications.rule.category.share");
    }

    @Test
    void public_money_granted_for_the_same_project_bars_it() {
        var yes = with(answers, "otherPublicFunding", "yes");
        assertThat(problems(yes)).containsExactly("publicFunding applications.rule.publicFunding.missing");
        assertThat(problems(with(yes, "publicFunding", List.of(funding("asked"), funding("refused")))))
                .isEmpty();
        assertThat(problems(with(yes, "publicFunding", List.of(funding("asked"), funding("granted")))))
                .containsExactly("publicFunding[1].state applications.rule.publicFunding.granted");
    }

    @Test
    void a_required_document_is_there_and_none_was_refused() {
        assertThat(problems(answers, OrganisationKind.ARTS_ORGANISATION, List.of()))
                .contains("documents.plan applications.rule.document.missing");
        var refused = List.of(document("plan", DocumentState.REFUSED));
        assertThat(problems(answers, OrganisationKind.ARTS_ORGANISATION, refused))
                .contains(
                        "documents.plan applications.rule.document.missing",
                        "documents.plan applications.rule.document.refused");
    }

    private Map<String, Object> asking(long amount) {
        var lines = List.of(line("grant", "travel", amount, 1, 1), line("own", "production", 10_000_000, 1, 1));
        return with(with(answers, "requestedAmount", "" + amount), "budget", lines);
    }

    private Map<String, Object> owning(long amount) {
        return with(with(answers, "ownFunds", "" + amount), "budget", budget("own", amount));
    }

    private static List<Map<String, Object>> budget(String source, long amount) {
        return List.of(line("grant", "travel", 30_000_000, 1, 1), line(source, "production", amount, 1, 1));
    }

    private static Map<String, Object> funding(String state) {
        return Map.of("funder", "도청", "amount", "5000000", "state", state);
    }

    private List<String> problems(Map<String, Object> of) {
        return problems(of, OrganisationKind.ARTS_ORGANISATION, documents);
    }

    private List<String> problems(Map<String, Object> of, OrganisationKind kind, List<StoredDocument> files) {
        return new SubmissionRules()
                .problems(new Candidate(new Answers(of), call, kind, files)).stream()
                        .map(SubmissionRulesTests::shown)
                        .toList();
    }

    private static String shown(FieldProblem problem) {
        return problem.path() + " " + problem.messageKey();
    }

    private static StoredDocument document(String kind, DocumentState state) {
        return new StoredDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                kind + ".pdf",
                "application/pdf",
                1,
                "00",
                state,
                "a",
                Instant.EPOCH,
                false);
    }
}

package org.gyoryu.calls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.forms.Forms;
import org.springframework.stereotype.Component;

/** What must be true of a call before anybody may see it. */
@Component
class CallRules {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");
    private static final int ALL_POINTS = 100;

    private final Forms forms;

    CallRules(Forms forms) {
        this.forms = forms;
    }

    List<FieldProblem> problems(Call call) {
        var problems = new Problems();
        problems.unless(call.code().length() <= 40 && CODE.matcher(call.code()).matches(), "code", "calls.code");
        problems.unless(PREFIX.matcher(call.numberPrefix()).matches(), "numberPrefix", "calls.number-prefix");
        problems.text(call.title(), "title");
        problems.text(call.purpose(), "purpose");
        problems.unless(call.opensAt().isBefore(call.closesAt()), "closesAt", "calls.window");
        problems.unless(
                !call.projectPeriod().to().isBefore(call.projectPeriod().from()),
                "projectPeriod",
                "calls.project-period");
        problems.unless(forms.ids().contains(call.formId()), "formId", "calls.form", call.formId());
        problems.unless(positive(call.ceiling()), "ceiling", "calls.amount");
        problems.unless(positive(call.budget()), "budget", "calls.amount");
        problems.unless(call.ceiling().compareTo(call.budget()) <= 0, "ceiling", "calls.ceiling-above-budget");
        problems.unless(isShare(call.minOwnShareRate()), "minOwnShareRate", "calls.share");
        budgetLines(call, problems);
        criteria(call, problems);
        documents(call, problems);
        problems.unless(!call.eligibility().organisationKinds().isEmpty(), "eligibility", "calls.nobody-eligible");
        review(call.review(), problems);
        return problems.found;
    }

    private static void budgetLines(Call call, Problems problems) {
        problems.unless(!call.budgetLines().isEmpty(), "budgetLines", "calls.none");
        problems.unique(call.budgetLines().stream().map(BudgetLine::key).toList(), "budgetLines");
        for (var i = 0; i < call.budgetLines().size(); i++) {
            var share = call.budgetLines().get(i).maxShare();
            problems.unless(share == null || isShare(share), "budgetLines[" + i + "].maxShare", "calls.share");
        }
    }

    private static void criteria(Call call, Problems problems) {
        var sum = call.criteria().stream().mapToInt(Criterion::weight).sum();
        problems.unless(sum == ALL_POINTS, "criteria", "calls.weights", sum);
        problems.unique(call.criteria().stream().map(Criterion::key).toList(), "criteria");
        for (var i = 0; i < call.criteria().size(); i++) {
            var criterion = call.criteria().get(i);
            var path = "criteria[" + i + "]";
            problems.unless(criterion.weight() > 0, path + ".weight", "calls.weight");
            problems.unless(
                    criterion.minimum() >= 0 && criterion.minimum() <= criterion.weight(),
                    path + ".minimum",
                    "calls.minimum");
        }
    }

    private static void documents(Call call, Problems problems) {
        problems.unique(call.documents().stream().map(DocumentRequest::kind).toList(), "documents");
        for (var i = 0; i < call.documents().size(); i++) {
            var request = call.documents().get(i);
            problems.unless(
                    request.maxFiles() >= 1 && request.maxFiles() <= 100,
                    "documents[" + i + "].maxFiles",
                    "calls.max-files");
        }
    }

    private static void review(ReviewRules review, Problems problems) {
        problems.unless(review.reviewers() >= 1 && review.largeReviewers() >= 1, "review", "calls.reviewers");
        problems.unless(
                review.minimumScore() >= 0 && review.minimumScore() <= ALL_POINTS,
                "review.minimumScore",
                "calls.minimum");
    }

    private static boolean positive(Money money) {
        return money.compareTo(Money.ZERO) > 0;
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static final class Problems {

        private final List<FieldProblem> found = new ArrayList<>();

        void unless(boolean right, String path, String key, Object... args) {
            if (!right) {
                found.add(FieldProblem.at(path, key, args));
            }
        }

        void text(LocalizedText text, String path) {
            unless(!text.ko().isBlank() && !text.en().isBlank(), path, "calls.both-languages");
        }

        void unique(Collection<String> keys, String path) {
            var seen = new HashSet<String>();
            keys.stream()
                    .filter(key -> !seen.add(key))
                    .forEach(key -> found.add(FieldProblem.at(path, "calls.twice", key)));
        }
    }
}

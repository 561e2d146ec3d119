package org.gyoryu.desk;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationSummary;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.Money;
import org.gyoryu.notices.Letters;
import org.gyoryu.people.Person;
import org.gyoryu.selection.Decisions;
import org.gyoryu.web.Wording;
import org.gyoryu.workflow.Incidents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview of all calls and the pipeline of one. */
@Controller
class OverviewController {

    static final Duration AT_RISK = Duration.ofDays(3);
    private static final int LIST = 50;

    private final Calls calls;
    private final ApplicationQueries queries;
    private final Incidents incidents;
    private final Letters letters;
    private final Decisions decisions;
    private final DeskCases cases;
    private final Charts charts;
    private final Wording wording;

    OverviewController(
            Calls calls,
            ApplicationQueries queries,
            Incidents incidents,
            Letters letters,
            Decisions decisions,
            DeskCases cases,
            Charts charts,
            Wording wording) {
        this.calls = calls;
        this.queries = queries;
        this.incidents = incidents;
        this.letters = letters;
        this.decisions = decisions;
        this.cases = cases;
        this.charts = charts;
        this.wording = wording;
    }

    /** A call and how many of its applications stand in which stage. */
    record CallLine(Call call, List<Long> stages, long handedIn) {}

    /** One status of a call's pipeline. */
    record StatusLine(ApplicationStatus status, long count) {}

    /** A call's money. */
    record Budget(Money total, Money awarded, Money left) {}

    @GetMapping("/desk")
    String overview(Model model, @ModelAttribute("person") Person person, @ModelAttribute("rights") DeskRights rights) {
        if (rights.cases()) {
            var lines = lines();
            model.addAttribute("calls", lines);
            model.addAttribute("stages", Stage.values());
            model.addAttribute("chart", chart(lines));
            model.addAttribute("overdue", mine(queries.overdue(null, LIST), person));
            model.addAttribute("atRisk", mine(queries.dueWithin(null, AT_RISK, LIST), person));
        }
        if (rights.processes()) {
            model.addAttribute("incidents", incidents.count());
        }
        if (rights.letters()) {
            model.addAttribute("undelivered", letters.undelivered().size());
            model.addAttribute("waitingLetters", letters.waiting());
        }
        return "desk/overview";
    }

    @GetMapping("/desk/calls/{code}")
    String call(@PathVariable String code, Model model, @ModelAttribute("person") Person person) {
        var call = calls.get(code);
        var pipeline = queries.pipeline(code);
        var lines = Stage.order().stream()
                .map(status -> new StatusLine(status, pipeline.getOrDefault(status, 0L)))
                .toList();
        var left = decisions.budgetLeft(code);
        model.addAttribute("call", call);
        model.addAttribute("lines", lines);
        model.addAttribute("drafts", pipeline.getOrDefault(ApplicationStatus.DRAFT, 0L));
        model.addAttribute(
                "handedIn", lines.stream().mapToLong(StatusLine::count).sum());
        model.addAttribute("chart", chartOf(lines));
        model.addAttribute("budget", new Budget(call.budget(), call.budget().minus(left), left));
        model.addAttribute("overdue", mine(queries.overdue(code, LIST), person));
        model.addAttribute("atRisk", mine(queries.dueWithin(code, AT_RISK, LIST), person));
        return "desk/call";
    }

    private List<CallLine> lines() {
        var pipelines = queries.pipelines();
        return calls.published().stream()
                .map(call -> line(call, pipelines.getOrDefault(call.code(), Map.of())))
                .toList();
    }

    private static CallLine line(Call call, Map<ApplicationStatus, Long> pipeline) {
        List<Long> stages = Arrays.stream(Stage.values())
                .map(stage -> stage.count(pipeline))
                .toList();
        return new CallLine(
                call, stages, stages.stream().mapToLong(Long::longValue).sum());
    }

    private String chart(List<CallLine> lines) {
        var series = Arrays.stream(Stage.values())
                .map(stage -> new Charts.Series(
                        wording.of("desk.stage." + stage.name()),
                        lines.stream()
                                .map(line -> line.stages().get(stage.ordinal()))
                                .toList(),
                        stage.colour()))
                .toList();
        var labels = lines.stream().map(line -> line.call().code()).toList();
        return charts.bars(labels, series, true);
    }

    private String chartOf(List<StatusLine> lines) {
        return charts.bars(
                lines.stream()
                        .map(line -> wording.of(
                                "applications.status." + line.status().name()))
                        .toList(),
                List.of(new Charts.Series(
                        wording.of("desk.call.applications"),
                        lines.stream().map(StatusLine::count).toList(),
                        lines.stream()
                                .map(line -> Stage.of(line.status()).colour())
                                .toList())),
                false);
    }

    private List<ApplicationSummary> mine(List<ApplicationSummary> rows, Person person) {
        return rows.stream()
                .filter(row -> !cases.tooNear(person, row.id(), row.organisationId()))
                .toList();
    }
}

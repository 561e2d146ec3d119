package org.gyoryu.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The life of one invented application as dated steps. Days are counted from the day on which the demo is made. */
final class DemoCase {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** Something that somebody does at a moment. */
    record Step(Instant at, Runnable what) {}

    private final DemoActions actions;
    private final DemoProject project;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private UUID id;

    DemoCase(DemoActions actions, DemoProject project, LocalDate today) {
        this.actions = actions;
        this.project = project;
        this.today = today;
    }

    List<Step> steps() {
        switch (project.call()) {
            case "open" -> openCall();
            case "review" -> callInReview();
            default -> decidedCall();
        }
        return steps;
    }

    private void openCall() {
        var handIn = -8 + project.seed() % 6;
        switch (project.state()) {
            case DRAFT -> on(-3 + project.seed() % 3, 10, () -> actions.draft(project));
            case CERTIFYING -> on(-1, 16, this::handIn);
            default -> {
                on(handIn, 11, this::handIn);
                on(handIn + 1, 10, () -> actions.certify(id, project));
            }
        }
        switch (project.state()) {
            case SUPPLEMENT -> on(-1, 14, () -> actions.office().askForSupplement(id));
            case WITHDRAWN -> on(-1, 9, () -> actions.withdraw(id, project));
            default -> {}
        }
    }

    private void callInReview() {
        var handIn = switch (project.state()) {
            case REVIEW_MISSING -> -40;
            case LAST_SUPPLEMENT -> -27;
            default -> -33 + project.seed() % 8;
        };
        on(handIn, 13, this::handIn);
        on(handIn + 1, 10, () -> actions.certify(id, project));
        switch (project.state()) {
            case LAST_SUPPLEMENT -> on(-14, 10, () -> actions.office().askForSupplement(id));
            case RETURNED -> on(-24, 10, () -> actions.office().askForSupplement(id));
            case INELIGIBLE -> on(handIn + 6, 15, () -> actions.office().findIneligible(id));
            case WITHDRAWN -> on(-20, 11, () -> actions.withdraw(id, project));
            case REVIEW_NEW -> on(-1, 15, () -> actions.office().accept(id));
            case REVIEW, REVIEW_HALF, REVIEW_CONFLICT, REVIEWED -> {
                on(-20, 10, () -> actions.office().accept(id));
                on(-18, 14, () -> actions.office().declare(id, project.state() == DemoState.REVIEW_CONFLICT));
                on(-17, 11, () -> actions.office().declare(id, false));
            }
            case REVIEW_MISSING -> {
                on(-36, 10, () -> actions.office().accept(id));
                on(-35, 14, () -> actions.office().declare(id, false));
                on(-20, 16, () -> actions.office().score(id, project, 1));
            }
            default -> {}
        }
        switch (project.state()) {
            case REVIEW_HALF, REVIEW_CONFLICT ->
                on(-5, 17, () -> actions.office().score(id, project, 2));
            case REVIEWED -> on(-4, 15, () -> actions.office().score(id, project, 9));
            default -> {}
        }
    }

    private void decidedCall() {
        var handIn = -97 + project.seed() % 12;
        on(handIn, 15, this::handIn);
        on(handIn + 1, 10, () -> actions.certify(id, project));
        if (project.state() == DemoState.WITHDRAWN) {
            on(-76, 11, () -> actions.withdraw(id, project));
            return;
        }
        if (project.state() == DemoState.INELIGIBLE) {
            on(handIn + 7, 11, () -> actions.office().findIneligible(id));
            return;
        }
        on(handIn + 6, 10 + project.seed() % 6, () -> actions.office().accept(id));
        on(handIn + 8, 14, () -> actions.office().declare(id, false));
        on(handIn + 14 + project.seed() % 5, 16, () -> actions.office().score(id, project, 9));
        on(-40, 14, () -> actions.decide(id, project));
        switch (project.state()) {
            case MOVED_UP -> on(-25, 11, () -> actions.office().moveUp(id, project.asked() * 8 / 10));
            case APPEAL -> on(-12, 10, () -> actions.appeal(id, project));
            case APPEAL_LATE -> on(-5, 10, () -> actions.appeal(id, project));
            case APPEAL_DISMISSED -> {
                on(-28, 10, () -> actions.appeal(id, project));
                on(-20, 15, () -> actions.office().answerAppeal(id, false));
            }
            case APPEAL_UPHELD -> {
                on(-30, 10, () -> actions.appeal(id, project));
                on(-21, 15, () -> actions.office().answerAppeal(id, true));
                on(-14, 11, () -> actions.decideAnew(id, project));
            }
            default -> {}
        }
    }

    private void handIn() {
        id = actions.handIn(project);
    }

    /** On the day so many days from today, at an hour of Seoul and a minute of the project's own. */
    private void on(int days, int hour, Runnable what) {
        var at = today.plusDays(days)
                .atTime(LocalTime.of(hour, project.seed() % 60))
                .atZone(SEOUL)
                .toInstant();
        steps.add(new Step(at.plus(Duration.ofSeconds(project.seed() % 50)), what));
    }
}

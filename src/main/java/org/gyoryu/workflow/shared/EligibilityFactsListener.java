package org.gyoryu.workflow.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Organisations;
import org.springframework.stereotype.Component;

/** What the table {@code eligibility} asks, computed from the rooms; for the evaluation alone, never kept. */
@Component
class EligibilityFactsListener implements ExecutionListener {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Applications applications;
    private final Calls calls;
    private final Organisations organisations;

    EligibilityFactsListener(Applications applications, Calls calls, Organisations organisations) {
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var dossier = applications.dossier(Case.applicationOf(execution));
        var call = calls.get(dossier.callCode());
        facts(dossier, call).forEach((name, value) -> execution.setVariableLocal(name, transientValue(value)));
    }

    private Map<String, Object> facts(ApplicationDossier dossier, Call call) {
        var answers = new Answers(dossier.answers());
        return Map.of(
                "kindAdmitted", call.eligibility().admits(dossier.organisationKind()),
                "oldEnough", oldEnough(dossier, call),
                "askedToCeiling",
                        percent(
                                answers.amount("requestedAmount"),
                                BigDecimal.valueOf(call.ceiling().won())),
                "ownShareToMinimum", percent(answers.amount("ownFunds"), leastOwnShare(answers, call)),
                "periodInside", inside(answers, call),
                "otherPublicFunding", "yes".equals(answers.text("otherPublicFunding")));
    }

    private boolean oldEnough(ApplicationDossier dossier, Call call) {
        var profile = organisations.get(dossier.organisationId()).profile();
        if (call.eligibility().minimumYears() == 0 || profile.kind() == OrganisationKind.LOCAL_GOVERNMENT) {
            return true;
        }
        var handedIn = LocalDate.ofInstant(dossier.submittedAt(), SEOUL);
        return profile.founded() != null
                && !profile.founded()
                        .plusYears(call.eligibility().minimumYears())
                        .isAfter(handedIn);
    }

    private static BigDecimal leastOwnShare(Answers answers, Call call) {
        return answers.totalCost().multiply(call.minOwnShareRate());
    }

    private static boolean inside(Answers answers, Call call) {
        var from = answers.date("periodFrom");
        var to = answers.date("periodTo");
        return from.isPresent()
                && to.isPresent()
                && !from.get().isBefore(call.projectPeriod().from())
                && !to.get().isAfter(call.projectPeriod().to());
    }

    /** Part of the whole in percent; a whole of nothing asks for nothing. */
    private static double percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 100
                : part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP).doubleValue();
    }

    private static Object transientValue(Object value) {
        return Variables.untypedValue(value, true);
    }
}

package org.gyoryu.portal.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Stale;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Component;

/**
 * Saves one step of an application. Two people may write different steps at the same time; the same step is saved only
 * over the answers that the page began from.
 */
@Component
class StepSaving {

    private static final int ATTEMPTS = 4;

    private final Applications applications;
    private final PageJson json;

    StepSaving(Applications applications, PageJson json) {
        this.applications = applications;
        this.json = json;
    }

    /**
     * Replaces the answers of the step.
     *
     * @param base digest of the answers of this step that the page began from
     * @return digest of the answers now stored
     * @throws Stale if the step was changed since
     */
    String save(UUID id, FormSteps.Step step, String base, Map<String, Object> typed, Person person) {
        refuseForeign(step, typed);
        for (var attempt = 1; ; attempt++) {
            var now = applications.view(id, person);
            if (!json.digest(step.part(now.answers())).equals(base)) {
                throw new Stale("portal.step.stale");
            }
            try {
                return digest(step, replace(now, step, typed, person));
            } catch (Stale otherStep) {
                if (attempt == ATTEMPTS) {
                    throw otherStep;
                }
            }
        }
    }

    String digest(FormSteps.Step step, ApplicationView view) {
        return json.digest(step.part(view.answers()));
    }

    private ApplicationView replace(
            ApplicationView now, FormSteps.Step step, Map<String, Object> typed, Person person) {
        return applications.saveDraft(now.id(), step.replace(now.answers(), typed), now.version(), person);
    }

    private static void refuseForeign(FormSteps.Step step, Map<String, Object> typed) {
        List<FieldProblem> foreign = typed.keySet().stream()
                .filter(key -> !step.keys().contains(key))
                .map(key -> FieldProblem.at(key, "portal.step.foreign", key))
                .toList();
        if (!foreign.isEmpty()) {
            throw new Invalid(foreign);
        }
    }
}

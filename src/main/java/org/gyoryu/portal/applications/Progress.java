package org.gyoryu.portal.applications;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Component;

/** Where somebody is on the way to the hand-in: each step of the form, the documents, the check. */
@Component
class Progress {

    private final Wording wording;

    Progress(Wording wording) {
        this.wording = wording;
    }

    /**
     * One station.
     *
     * @param begun whether anything was entered
     * @param problems what is still missing or wrong there
     */
    record Station(String key, String url, String title, boolean begun, long problems) {

        boolean complete() {
            return begun && problems == 0;
        }

        /** Message key of its state. */
        public String state() {
            if (complete()) {
                return "portal.progress.complete";
            }
            return begun ? "portal.progress.open" : "portal.progress.empty";
        }

        public boolean isComplete() {
            return complete();
        }
    }

    List<Station> of(ApplicationView view, List<FormSteps.Step> steps, List<FieldProblem> problems) {
        var base = "/my/applications/" + view.id();
        var stations = new ArrayList<Station>();
        for (var step : steps) {
            var open = problems.stream().filter(it -> step.holds(it.path())).count();
            var begun = !step.part(view.answers()).isEmpty();
            stations.add(new Station(step.key(), base + "/steps/" + step.key(), step.title(), begun, open));
        }
        var documents = problems.stream().filter(Progress::isAboutDocuments).count();
        stations.add(new Station(
                "documents",
                base + "/documents",
                wording.of("portal.progress.documents"),
                !view.documents().isEmpty() || documents == 0,
                documents));
        return stations;
    }

    static boolean isAboutDocuments(FieldProblem problem) {
        return problem.path().startsWith("documents");
    }
}

package org.gyoryu.desk;

import java.util.Set;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.applications.ApplicationSearch;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.calls.Calls;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks applications up by number, title or organisation, by call and by status. */
@Controller
class SearchController {

    private static final int PAGE = 30;

    private final ApplicationQueries queries;
    private final Calls calls;
    private final DeskCases cases;

    SearchController(ApplicationQueries queries, Calls calls, DeskCases cases) {
        this.queries = queries;
        this.calls = calls;
        this.cases = cases;
    }

    @GetMapping("/desk/applications")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String call,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) String after,
            @ModelAttribute("person") Person person,
            Model model) {
        var text = q.strip();
        var page = queries.search(new ApplicationSearch(text, call, statuses(status), after, PAGE));
        var rows = page.rows().stream()
                .filter(row -> !cases.tooNear(person, row.id(), row.organisationId()))
                .toList();
        model.addAttribute("q", text);
        model.addAttribute("call", call);
        model.addAttribute("status", status);
        model.addAttribute("after", after);
        model.addAttribute("rows", rows);
        model.addAttribute("next", page.next());
        model.addAttribute("calls", calls.published());
        model.addAttribute("statuses", Stage.order());
        return "desk/applications";
    }

    /** A status that does not exist finds everything: the page says what it looked for. */
    private static Set<ApplicationStatus> statuses(String status) {
        return Stage.order().stream()
                .filter(each -> each.name().equals(status))
                .collect(java.util.stream.Collectors.toSet());
    }
}

package org.gyoryu.portal.calls;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationSummary;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way from a call into an application: for which organisation, and whether from earlier answers. */
@Controller
@RequestMapping("/calls/{code}/apply")
class ApplyPages {

    private final Calls calls;
    private final Applications applications;
    private final Organisations organisations;
    private final CurrentPerson people;
    private final Clock clock;

    ApplyPages(Calls calls, Applications applications, Organisations organisations, CurrentPerson people, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    /**
     * An organisation that the person acts for, and what it may do in the call.
     *
     * @param eligible whether the call admits its kind
     * @param running its application in this call, or {@code null}
     */
    record Candidate(Organisation organisation, boolean eligible, ApplicationSummary running) {}

    @GetMapping
    String choose(@PathVariable String code, Model model) {
        var call = calls.get(code);
        var person = people.get();
        var mine = applications.ofPerson(person);
        model.addAttribute("call", call);
        model.addAttribute("open", call.isOpen(clock.instant()));
        model.addAttribute("candidates", candidates(call, person, mine));
        model.addAttribute("earlier", earlier(call, mine));
        return "portal/apply";
    }

    @PostMapping
    String begin(
            @PathVariable String code, @RequestParam UUID organisation, @RequestParam(required = false) UUID from) {
        var person = people.get();
        ApplicationView draft = from == null
                ? applications.create(code, organisation, Map.of(), person)
                : applications.copy(from, code, person);
        return "redirect:/my/applications/" + draft.id() + "/steps";
    }

    private List<Candidate> candidates(Call call, Person person, List<ApplicationSummary> mine) {
        return organisations.ofPerson(person.id()).stream()
                .map(it -> new Candidate(it, call.eligibility().admits(it.kind()), running(call, it, mine)))
                .toList();
    }

    private static ApplicationSummary running(Call call, Organisation organisation, List<ApplicationSummary> mine) {
        return mine.stream()
                .filter(it ->
                        it.callCode().equals(call.code()) && it.organisationId().equals(organisation.id()))
                .filter(it -> it.status() != ApplicationStatus.WITHDRAWN)
                .findFirst()
                .orElse(null);
    }

    /** Applications in other calls with the same form, whose answers can be taken over. */
    private List<ApplicationSummary> earlier(Call call, List<ApplicationSummary> mine) {
        return mine.stream()
                .filter(it -> !it.callCode().equals(call.code()))
                .filter(it -> calls.find(it.callCode())
                        .filter(other -> other.formId().equals(call.formId()))
                        .isPresent())
                .limit(10)
                .toList();
    }
}

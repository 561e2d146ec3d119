package org.gyoryu.portal.people;

import java.util.List;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.SignedInSessions;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends sessions that somebody left open elsewhere. */
@Controller
class SessionPages {

    private final SignedInSessions sessions;
    private final Wording wording;
    private final CurrentPerson people;

    SessionPages(SignedInSessions sessions, Wording wording, CurrentPerson people) {
        this.sessions = sessions;
        this.wording = wording;
        this.people = people;
    }

    @PostMapping("/account/sessions/{key}/ending")
    String end(@PathVariable String key, RedirectAttributes redirect) {
        sessions.end(people.get(), key);
        redirect.addFlashAttribute("done", wording.of("portal.account.sessions.ended", List.of()));
        return "redirect:/account";
    }
}

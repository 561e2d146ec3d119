package org.gyoryu.desk;

import org.gyoryu.people.Person;
import org.gyoryu.workflow.Incidents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that failed and wait for somebody to try them again. */
@Controller
class IncidentController {

    private final Incidents incidents;
    private final Flashes flashes;

    IncidentController(Incidents incidents, Flashes flashes) {
        this.incidents = incidents;
        this.flashes = flashes;
    }

    @GetMapping("/desk/incidents")
    String incidents(Model model) {
        model.addAttribute("incidents", incidents.open());
        return "desk/incidents";
    }

    @PostMapping("/desk/incidents/{id}/retry")
    String retry(@PathVariable String id, @ModelAttribute("person") Person person, RedirectAttributes flash) {
        flashes.of(flash, "desk.incidents.retried", () -> incidents.retry(id, person));
        return "redirect:/desk/incidents";
    }
}

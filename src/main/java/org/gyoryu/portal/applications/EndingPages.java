package org.gyoryu.portal.applications;

import java.util.UUID;
import org.gyoryu.applications.Applications;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.Problem;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.selection.Appeals;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking back, throwing away, contesting, and asking for more time: each asked for on a page of its own. */
@Controller
@RequestMapping("/my/applications/{id}")
class EndingPages {

    private final Applications applications;
    private final Appeals appeals;
    private final Deadlines deadlines;
    private final Calls calls;
    private final Wording wording;
    private final CurrentPerson people;

    EndingPages(
            Applications applications,
            Appeals appeals,
            Deadlines deadlines,
            Calls calls,
            Wording wording,
            CurrentPerson people) {
        this.applications = applications;
        this.appeals = appeals;
        this.deadlines = deadlines;
        this.calls = calls;
        this.wording = wording;
        this.people = people;
    }

    @GetMapping("/withdrawal")
    String askWithdrawal(@PathVariable UUID id, Model model) {
        frame(id, model);
        return "portal/withdrawal";
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes redirect) {
        if (!confirmed) {
            return again(id, "portal/withdrawal", "reason", reason, wording.of("portal.withdrawal.unconfirmed"), model);
        }
        try {
            applications.withdraw(id, reason, people.get());
        } catch (Problem problem) {
            return again(id, "portal/withdrawal", "reason", reason, wording.all(problem), model);
        }
        return done(id, "portal.withdrawal.done", redirect);
    }

    @PostMapping("/discarding")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        applications.discard(id, people.get());
        redirect.addFlashAttribute("done", wording.of("portal.discard.done"));
        return "redirect:/my";
    }

    @GetMapping("/appeal")
    String askAppeal(@PathVariable UUID id, Model model) {
        frame(id, model);
        model.addAttribute("deadline", deadlines.of(id, Appeals.DEADLINE).orElse(null));
        return "portal/appeal";
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable UUID id,
            @RequestParam String grounds,
            @RequestParam String request,
            Model model,
            RedirectAttributes redirect) {
        try {
            var appeal = appeals.file(id, grounds, request, people.get());
            return done(id, appeal.inTime() ? "portal.appeal.done" : "portal.appeal.late", redirect);
        } catch (Problem problem) {
            model.addAttribute("request", request);
            model.addAttribute("deadline", deadlines.of(id, Appeals.DEADLINE).orElse(null));
            return again(id, "portal/appeal", "grounds", grounds, wording.all(problem), model);
        }
    }

    @PostMapping("/more-time")
    String askMoreTime(@PathVariable UUID id, @RequestParam String reason, RedirectAttributes redirect) {
        try {
            applications.askMoreTime(id, reason, people.get());
            redirect.addFlashAttribute("done", wording.of("portal.supplement.extended"));
        } catch (Problem problem) {
            redirect.addFlashAttribute("problem", wording.all(problem));
        }
        return "redirect:/my/applications/" + id;
    }

    private String again(UUID id, String page, String field, String text, String problem, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute(field, text);
        frame(id, model);
        return page;
    }

    private String done(UUID id, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", wording.of(key));
        return "redirect:/my/applications/" + id;
    }

    private void frame(UUID id, Model model) {
        var view = applications.view(id, people.get());
        model.addAttribute("view", view);
        model.addAttribute("call", calls.get(view.callCode()));
    }
}

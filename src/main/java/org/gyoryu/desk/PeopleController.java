package org.gyoryu.desk;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.NewAccount;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts and roles, for administrators. */
@Controller
class PeopleController {

    private final Accounts accounts;
    private final Flashes flashes;

    PeopleController(Accounts accounts, Flashes flashes) {
        this.accounts = accounts;
        this.flashes = flashes;
    }

    @GetMapping("/desk/people")
    String people(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        var number = Math.max(0, page);
        var found = accounts.search(q.strip(), number);
        model.addAttribute("q", q.strip());
        model.addAttribute("page", number);
        model.addAttribute("accounts", found);
        model.addAttribute("more", found.size() == 50);
        model.addAttribute("roles", Role.values());
        return "desk/people";
    }

    /** Without a password: the person gets a letter with a link to choose one. */
    @PostMapping("/desk/people")
    String create(
            @RequestParam String username,
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String language,
            @RequestParam(required = false) Set<Role> role,
            @ModelAttribute("person") Person person,
            RedirectAttributes flash) {
        var locale = "ko".equals(language) ? Locale.KOREAN : Locale.ENGLISH;
        var account = new NewAccount(
                username.strip(), name.strip(), email.strip(), locale, role == null ? Set.of() : role, null);
        flashes.of(flash, "desk.people.created", () -> accounts.create(account, person.username()));
        flash.addAttribute("q", username.strip());
        return "redirect:/desk/people";
    }

    @PostMapping("/desk/people/{id}/roles")
    String grant(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("person") Person person,
            RedirectAttributes flash) {
        flashes.of(flash, "desk.people.granted", () -> accounts.grantRole(id, role, person.username()));
        return back(q, flash);
    }

    @PostMapping("/desk/people/{id}/roles/{role}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable Role role,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("person") Person person,
            RedirectAttributes flash) {
        flashes.of(flash, "desk.people.withdrawn", () -> accounts.withdrawRole(id, role, person.username()));
        return back(q, flash);
    }

    @PostMapping("/desk/people/{id}/closing")
    String close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("person") Person person,
            RedirectAttributes flash) {
        flashes.of(flash, "desk.people.closed", () -> accounts.disable(id, person.username()));
        return back(q, flash);
    }

    @PostMapping("/desk/people/{id}/opening")
    String open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("person") Person person,
            RedirectAttributes flash) {
        flashes.of(flash, "desk.people.opened", () -> accounts.enable(id, person.username()));
        return back(q, flash);
    }

    private static String back(String q, RedirectAttributes flash) {
        flash.addAttribute("q", q);
        return "redirect:/desk/people";
    }
}

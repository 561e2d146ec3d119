package org.gyoryu.portal.people;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.Problem;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.AccessTokens;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.SignedInSessions;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own account: language, password, and tokens for the own systems. */
@Controller
@RequestMapping("/account")
class AccountPages {

    private static final String HERE = "redirect:/account";

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final SignedInSessions sessions;
    private final Wording wording;
    private final CurrentPerson people;

    AccountPages(
            Accounts accounts, AccessTokens tokens, SignedInSessions sessions, Wording wording, CurrentPerson people) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.wording = wording;
        this.people = people;
    }

    @GetMapping
    String show(Model model) {
        var person = people.get();
        model.addAttribute("person", person);
        model.addAttribute("tokens", tokens.of(person.id()));
        model.addAttribute("sessions", sessions.of(person));
        model.addAttribute("scopes", AccessScope.values());
        return "portal/account";
    }

    @PostMapping("/language")
    String changeLanguage(@RequestParam String language, RedirectAttributes redirect) {
        var locale = "ko".equals(language) ? Locale.KOREAN : Locale.ENGLISH;
        accounts.changeLocale(people.get(), locale);
        redirect.addFlashAttribute("done", wording.of("portal.account.language.done"));
        return HERE + "?lang=" + locale.getLanguage();
    }

    @PostMapping("/password")
    String changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            RedirectAttributes redirect) {
        if (!password.equals(repeated)) {
            redirect.addFlashAttribute("problem", wording.of("portal.register.repeated.differs"));
            return HERE;
        }
        return act(
                "portal.account.password.done",
                redirect,
                () -> accounts.changePassword(people.get(), current, password));
    }

    @PostMapping("/tokens")
    String issueToken(
            @RequestParam String label,
            @RequestParam(required = false) List<String> scopes,
            @RequestParam(defaultValue = "90") int days,
            RedirectAttributes redirect) {
        return act("portal.account.tokens.issued", redirect, () -> {
            var issued = tokens.issue(people.get(), label, known(scopes), Duration.ofDays(days));
            redirect.addFlashAttribute("secret", issued.secret());
        });
    }

    @PostMapping("/tokens/{token}/revocation")
    String revokeToken(@PathVariable UUID token, RedirectAttributes redirect) {
        return act("portal.account.tokens.revoked", redirect, () -> tokens.revoke(token, people.get()));
    }

    private String act(String doneKey, RedirectAttributes redirect, Runnable action) {
        try {
            action.run();
            redirect.addFlashAttribute("done", wording.of(doneKey));
        } catch (Problem problem) {
            redirect.addFlashAttribute("problem", wording.all(problem));
        }
        return HERE;
    }

    private static Set<AccessScope> known(List<String> keys) {
        var scopes = new LinkedHashSet<AccessScope>();
        if (keys != null) {
            Arrays.stream(AccessScope.values())
                    .filter(it -> keys.contains(it.key()))
                    .forEach(scopes::add);
        }
        return scopes;
    }
}

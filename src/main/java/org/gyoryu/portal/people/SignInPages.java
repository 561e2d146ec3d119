package org.gyoryu.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gyoryu.core.Problem;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.SignInWays;
import org.gyoryu.web.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sign-in and a new password. Known and unknown addresses are answered alike. */
@Controller
class SignInPages {

    private final Accounts accounts;
    private final CurrentPerson people;
    private final Wording wording;
    private final SignInWays ways;
    private final boolean demo;

    SignInPages(
            Accounts accounts,
            CurrentPerson people,
            Wording wording,
            SignInWays ways,
            @Value("${gyoryu.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.people = people;
        this.wording = wording;
        this.ways = ways;
        this.demo = demo;
    }

    @GetMapping("/login")
    String signIn(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String logout,
            @RequestParam(required = false) String expired,
            Model model) {
        if (people.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("failed", error != null);
        model.addAttribute("signedOut", logout != null);
        model.addAttribute("expired", expired != null);
        model.addAttribute("ways", ways);
        model.addAttribute("demoAccounts", demo ? DemoAccount.ALL : List.of());
        return "portal/login";
    }

    @GetMapping("/forgot")
    String forgot() {
        return "portal/forgot";
    }

    @PostMapping("/forgot")
    String forgot(@RequestParam String email, Locale locale, HttpServletRequest request, RedirectAttributes redirect) {
        accounts.requestReset(email.strip(), locale, request.getRemoteAddr());
        redirect.addFlashAttribute("sent", true);
        return "redirect:/forgot";
    }

    @GetMapping("/reset")
    String reset(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "portal/reset";
    }

    @PostMapping("/reset")
    String reset(@RequestParam String token, @RequestParam String password, Model model, RedirectAttributes redirect) {
        try {
            accounts.resetPassword(token, password);
        } catch (Problem problem) {
            model.addAttribute("token", token);
            model.addAttribute("problem", wording.all(problem));
            return "portal/reset";
        }
        redirect.addFlashAttribute("done", wording.of("portal.reset.done"));
        return "redirect:/login";
    }
}

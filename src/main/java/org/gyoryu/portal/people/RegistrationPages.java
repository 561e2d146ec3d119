package org.gyoryu.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Problem;
import org.gyoryu.people.Accounts;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new account: typed, then confirmed from the letter. Known and unknown addresses are answered alike. */
@Controller
class RegistrationPages {

    private final Accounts accounts;
    private final FieldErrors errors;
    private final Wording wording;

    RegistrationPages(Accounts accounts, FieldErrors errors, Wording wording) {
        this.accounts = accounts;
        this.errors = errors;
        this.wording = wording;
    }

    @GetMapping("/register")
    String register(Model model) {
        model.addAttribute("form", new RegistrationForm("", "", "", "", false));
        return "portal/register";
    }

    @PostMapping("/register")
    String register(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult result,
            Locale locale,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        form.check(result, wording);
        if (!result.hasErrors()) {
            begin(form, result, locale, request.getRemoteAddr());
        }
        if (result.hasErrors()) {
            return "portal/register";
        }
        redirect.addFlashAttribute("email", form.email());
        return "redirect:/register/sent";
    }

    @GetMapping("/register/sent")
    String registered() {
        return "portal/register-sent";
    }

    /** The link of the letter shows a button: a mail scanner that follows links makes no account. */
    @GetMapping("/confirm")
    String askConfirmation(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "portal/confirm";
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String token, Model model, RedirectAttributes redirect) {
        try {
            var person = accounts.confirmAddress(token);
            redirect.addFlashAttribute("done", wording.of("portal.confirm.done", List.of(person.email())));
            return "redirect:/login";
        } catch (Problem problem) {
            model.addAttribute("problem", wording.all(problem));
            return "portal/confirm";
        }
    }

    private void begin(RegistrationForm form, BindingResult result, Locale locale, String source) {
        try {
            accounts.register(form.toRegistration(locale), source);
        } catch (Invalid invalid) {
            errors.reject(invalid, result);
        } catch (Problem problem) {
            result.reject("refused", wording.of(problem));
        }
    }
}

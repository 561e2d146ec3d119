package org.gyoryu.portal.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Problem;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.OrganisationProfile;
import org.gyoryu.people.Organisations;
import org.gyoryu.web.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The profile of an organisation: typed once, used by every application. */
@Controller
class ProfilePages {

    private final Organisations organisations;
    private final FieldErrors errors;
    private final Wording wording;
    private final CurrentPerson people;

    ProfilePages(Organisations organisations, FieldErrors errors, Wording wording, CurrentPerson people) {
        this.organisations = organisations;
        this.errors = errors;
        this.wording = wording;
        this.people = people;
    }

    /** An entry of a choice. */
    public record Option(String value, String text) {}

    @GetMapping("/organisation/new")
    String ask(Model model) {
        model.addAttribute("form", ProfileForm.empty());
        return page(model, null);
    }

    @PostMapping("/organisation/new")
    String create(
            @ModelAttribute("form") ProfileForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        var person = people.get();
        var created = keep(form, result, typed -> organisations.create(typed, person));
        return created == null ? page(model, null) : done(created, "portal.organisation.created", redirect);
    }

    @GetMapping("/organisation/{id}/profile")
    String edit(@PathVariable UUID id, Model model) {
        organisations.members(id, people.get());
        model.addAttribute("form", ProfileForm.of(organisations.get(id)));
        return page(model, id);
    }

    @PostMapping("/organisation/{id}/profile")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") ProfileForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var person = people.get();
        var version = form.version() == null ? 0 : form.version();
        var changed = keep(form, result, typed -> organisations.change(id, typed, version, person));
        return changed == null ? page(model, id) : done(changed, "portal.organisation.changed", redirect);
    }

    /** What was kept, or {@code null} when the form shows what is wrong. */
    private Organisation keep(
            ProfileForm form, BindingResult result, Function<OrganisationProfile, Organisation> action) {
        var typed = form.toProfile(result, wording);
        if (result.hasErrors()) {
            return null;
        }
        try {
            return action.apply(typed);
        } catch (Invalid invalid) {
            errors.reject(invalid, result);
        } catch (Problem problem) {
            result.reject("refused", wording.of(problem));
        }
        return null;
    }

    private String done(Organisation organisation, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", wording.of(key));
        return "redirect:/organisation/" + organisation.id();
    }

    private String page(Model model, UUID id) {
        model.addAttribute("id", id);
        model.addAttribute(
                "kinds",
                Arrays.stream(OrganisationKind.values())
                        .map(it -> new Option(it.key(), wording.of(it.title())))
                        .toList());
        model.addAttribute(
                "fields",
                Arrays.stream(ArtsField.values())
                        .map(it -> new Option(it.key(), wording.of(it.title())))
                        .toList());
        model.addAttribute("countries", countries());
        return "portal/profile";
    }

    private static List<Option> countries() {
        var locale = LocaleContextHolder.getLocale();
        return Arrays.stream(Locale.getISOCountries())
                .map(it -> new Option(it, new Locale("", it).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }
}

package org.gyoryu.portal.applications;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Refused;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The application form, one step a page, saved while it is typed. */
@Controller
@RequestMapping("/my/applications/{id}/steps")
class StepPages {

    private final Applications applications;
    private final Calls calls;
    private final FormSteps steps;
    private final StepSaving saving;
    private final Progress progress;
    private final PageJson json;
    private final Wording wording;
    private final CurrentPerson people;

    StepPages(
            Applications applications,
            Calls calls,
            FormSteps steps,
            StepSaving saving,
            Progress progress,
            PageJson json,
            Wording wording,
            CurrentPerson people) {
        this.applications = applications;
        this.calls = calls;
        this.steps = steps;
        this.saving = saving;
        this.progress = progress;
        this.json = json;
        this.wording = wording;
        this.people = people;
    }

    /**
     * What a page sends while somebody types.
     *
     * @param base digest of the answers that the page began from
     * @param values every field of the step
     */
    record Typed(String base, Map<String, Object> values) {}

    /** @param base digest of what is stored now */
    record Saved(String base) {}

    @GetMapping
    String first(@PathVariable UUID id, Locale locale) {
        var view = applications.view(id, people.get());
        var first = steps.of(view.formId(), locale).get(0);
        return "redirect:/my/applications/" + id + "/steps/" + first.key();
    }

    @GetMapping("/{step}")
    String show(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean check,
            Locale locale,
            Model model) {
        var person = people.get();
        var view = applications.view(id, person);
        if (!view.editable()) {
            return "redirect:/my/applications/" + id + "/answers";
        }
        var all = steps.of(view.formId(), locale);
        var here = steps.get(view.formId(), step, locale);
        var problems = applications.problems(id, person);
        model.addAttribute("view", view);
        model.addAttribute("call", calls.get(view.callCode()));
        model.addAttribute("progress", progress.of(view, all, problems));
        model.addAttribute("step", here);
        model.addAttribute("number", all.indexOf(here) + 1);
        model.addAttribute("count", all.size());
        model.addAttribute("previous", neighbour(id, all, here, -1));
        model.addAttribute("next", neighbour(id, all, here, 1));
        model.addAttribute("hasBudget", here.keys().contains("budget"));
        model.addAttribute("data", json.inPage(pageData(view, here, check ? problems : List.of())));
        return "portal/step";
    }

    @PutMapping("/{step}")
    @ResponseBody
    Saved save(@PathVariable UUID id, @PathVariable String step, @RequestBody Typed typed, Locale locale) {
        var person = people.get();
        var view = applications.view(id, person);
        if (!view.editable()) {
            throw new Refused("portal.step.notEditable");
        }
        var here = steps.get(view.formId(), step, locale);
        var values = typed.values() == null ? Map.<String, Object>of() : typed.values();
        return new Saved(saving.save(id, here, typed.base(), values, person));
    }

    private Map<String, Object> pageData(ApplicationView view, FormSteps.Step here, List<FieldProblem> problems) {
        var call = calls.get(view.callCode());
        var others = new LinkedHashMap<>(view.answers());
        here.keys().forEach(others::remove);
        var data = new HashMap<String, Object>();
        data.put("schema", here.schema());
        data.put("values", here.part(view.answers()));
        data.put("context", others);
        data.put("base", saving.digest(here, view));
        data.put(
                "problems",
                problems.stream()
                        .filter(it -> here.holds(it.path()))
                        .map(it -> Map.of("path", it.path(), "message", wording.of(it)))
                        .toList());
        if (here.keys().contains("budget")) {
            data.put("limits", Map.of("ceiling", call.ceiling().won(), "minOwnShare", call.minOwnShareRate()));
        }
        return data;
    }

    private static String neighbour(UUID id, List<FormSteps.Step> all, FormSteps.Step here, int distance) {
        var index = all.indexOf(here) + distance;
        var base = "/my/applications/" + id;
        if (index < 0) {
            return base;
        }
        return index < all.size() ? base + "/steps/" + all.get(index).key() : base + "/documents";
    }
}

package org.gyoryu.portal.tasks;

import java.util.HashMap;
import java.util.Map;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Calls;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.portal.applications.PageJson;
import org.gyoryu.web.AnswerSheet;
import org.gyoryu.web.Wording;
import org.gyoryu.workflow.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** What the process asks of the applying side: to certify, to answer a request. The form is the one of the model. */
@Controller
@RequestMapping("/my/tasks/{task}")
class TaskPages {

    private final Worklist worklist;
    private final Applications applications;
    private final Calls calls;
    private final Forms forms;
    private final AnswerSheet sheet;
    private final PageJson page;
    private final JsonMapper json;
    private final Wording wording;
    private final CurrentPerson people;

    TaskPages(
            Worklist worklist,
            Applications applications,
            Calls calls,
            Forms forms,
            AnswerSheet sheet,
            PageJson page,
            JsonMapper json,
            Wording wording,
            CurrentPerson people) {
        this.worklist = worklist;
        this.applications = applications;
        this.calls = calls;
        this.forms = forms;
        this.sheet = sheet;
        this.page = page;
        this.json = json;
        this.wording = wording;
        this.people = people;
    }

    /** @param values every field of the form */
    record Typed(Map<String, Object> values) {}

    /** @param next the page to go to */
    record Completed(String next) {}

    @GetMapping
    String show(@PathVariable String task, Model model) {
        var person = people.get();
        var detail = worklist.get(task, person);
        var view = applications.view(detail.task().applicationId(), person);
        var data = new HashMap<String, Object>();
        data.put("schema", json.readTree(detail.schema()));
        data.put("values", detail.facts());
        model.addAttribute("task", detail.task());
        model.addAttribute("view", view);
        model.addAttribute("call", calls.get(view.callCode()));
        model.addAttribute("sections", sheet.read(forms.get(view.formId()), view.answers()));
        model.addAttribute("data", page.inPage(data));
        return "portal/task";
    }

    @PostMapping
    @ResponseBody
    Completed complete(@PathVariable String task, @RequestBody Typed typed) {
        var person = people.get();
        var item = worklist.get(task, person).task();
        worklist.complete(task, typed.values() == null ? Map.of() : typed.values(), person);
        return new Completed("/my/tasks/" + task + "/done?application=" + item.applicationId());
    }

    @GetMapping("/done")
    String done(
            @PathVariable String task,
            @org.springframework.web.bind.annotation.RequestParam java.util.UUID application,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", wording.of("portal.task.done"));
        return "redirect:/my/applications/" + application;
    }
}

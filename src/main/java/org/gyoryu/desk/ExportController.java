package org.gyoryu.desk;

import org.gyoryu.calls.Calls;
import org.gyoryu.people.Person;
import org.gyoryu.records.AccessRecord;
import org.gyoryu.web.Wording;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A call's applications as a file. It leaves the system with many people's data, so it asks why, and is recorded. */
@Controller
class ExportController {

    static final int REASON_MINIMUM = 5;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Calls calls;
    private final CaseSheet sheets;
    private final AccessRecord accesses;
    private final Wording wording;

    ExportController(Calls calls, CaseSheet sheets, AccessRecord accesses, Wording wording) {
        this.calls = calls;
        this.sheets = sheets;
        this.accesses = accesses;
        this.wording = wording;
    }

    @PostMapping("/desk/calls/{code}/export")
    Object export(
            @PathVariable String code,
            @RequestParam String format,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("person") Person person,
            RedirectAttributes flash) {
        var call = calls.get(code);
        if (reason.strip().length() < REASON_MINIMUM || reason.length() > 500) {
            flash.addFlashAttribute("problem", wording.of("desk.export.reasonMissing"));
            return "redirect:/desk/calls/" + call.code() + "#export";
        }
        var sheet = sheets.of(code, person);
        var excel = "xlsx".equals(format);
        var name = code + (excel ? ".xlsx" : ".csv");
        var body = excel ? Spreadsheets.xlsx(sheet, code) : Spreadsheets.csv(sheet);
        accesses.exported(
                person.username(), "applications of " + name, sheet.rows().size(), reason.strip());
        return Downloads.headers(name, excel ? XLSX : MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(body);
    }
}

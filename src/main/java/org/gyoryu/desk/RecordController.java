package org.gyoryu.desk;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.stream.IntStream;
import org.gyoryu.records.AccessRecord;
import org.gyoryu.records.RecordBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The append-only record with its verification, and the monthly review of who read whose data. */
@Controller
class RecordController {

    private static final int PAGE = 50;
    private static final int MONTHS = 12;

    private final RecordBook record;
    private final AccessRecord accesses;
    private final Clock clock;

    RecordController(RecordBook record, AccessRecord accesses, Clock clock) {
        this.record = record;
        this.accesses = accesses;
        this.clock = clock;
    }

    @GetMapping("/desk/record")
    String record(@RequestParam(required = false) Long before, Model model) {
        model.addAttribute("page", record.entries(before, PAGE));
        model.addAttribute("head", record.head());
        model.addAttribute("before", before);
        return "desk/record";
    }

    /** Checks the whole chain now; what it finds is shown, not kept. */
    @PostMapping("/desk/record/verification")
    String verify(Model model) {
        model.addAttribute("verification", record.verify());
        model.addAttribute("page", record.entries(null, PAGE));
        model.addAttribute("head", record.head());
        return "desk/record";
    }

    @GetMapping("/desk/accesses")
    String accesses(@RequestParam(defaultValue = "") String month, Model model) {
        var now = YearMonth.now(clock.withZone(ZoneId.of("Asia/Seoul")));
        var chosen = month(month, now);
        model.addAttribute("month", chosen);
        model.addAttribute(
                "months", IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList());
        model.addAttribute("reviews", accesses.review(chosen));
        return "desk/accesses";
    }

    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            return text.isBlank() ? otherwise : YearMonth.parse(text);
        } catch (DateTimeParseException notAMonth) {
            return otherwise;
        }
    }
}

package org.gyoryu.desk;

import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Problem;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a click: what was done, or why not, on the page that comes next. */
@Component
class Flashes {

    private final Wording wording;

    Flashes(Wording wording) {
        this.wording = wording;
    }

    void of(RedirectAttributes flash, String doneKey, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("done", wording.of(doneKey));
        } catch (NotFound absent) {
            throw absent;
        } catch (Invalid invalid) {
            flash.addFlashAttribute("problem", wording.of(invalid.problems().get(0)));
        } catch (Problem refused) {
            flash.addFlashAttribute("problem", wording.of(refused));
        }
    }
}

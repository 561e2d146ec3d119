package org.gyoryu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gyoryu.applications.Applicants;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationSummary;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.documents.TestFiles;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.People;
import org.gyoryu.testing.Browser;
import org.gyoryu.testing.BrowserTest;
import org.gyoryu.testing.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The applying side's way through the real pages: from the open call to the certified receipt, and nothing typed is lost. */
@BrowserTest
class ApplicantJourneyTests {

    /** More stops than any page of the portal has. */
    private static final int MOST_STOPS = 150;

    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void from_the_open_call_to_the_receipt_and_its_certification_by_keyboard(Browser browser) {
        var applicant = applicants.of(OrganisationKind.LOCAL_GOVERNMENT);
        var certifier = applicants.certifierOf(applicant);
        applicants.draft(applicants.openCall(), applicant);
        var call = applicants.openCall();

        var page = browser.signedIn(applicant.person().username(), People.PASSWORD, "/calls/" + call.code());
        press(page, link(page, "Apply"));
        press(page, button(page, "Take over the answers"));
        var title = page.getByLabel("Title in English");
        reach(page, title);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("Lanterns across the strait");
        press(page, button(page, "Save and continue"));
        for (var step : new String[] {"Partner abroad", "Schedule and venues", "Content and effect"}) {
            assertThat(heading(page, step)).isVisible();
            press(page, button(page, "Save and continue"));
        }
        assertThat(heading(page, "Budget")).isVisible();
        spoilAndRepairTheSum(page);
        press(page, button(page, "Save and continue"));
        assertThat(heading(page, "Declarations and consent")).isVisible();
        var boxes = page.locator("#form input[type=checkbox]");
        assertThat(boxes).hasCount(7);
        for (var box : boxes.all()) {
            assertThat(box).not().isChecked();
            reach(page, box);
            page.keyboard().press("Space");
        }
        press(page, button(page, "Save and continue"));

        assertThat(heading(page, "Documents")).isVisible();
        for (var request : call.documents()) {
            if (request.requiredFrom(applicant.organisation().kind())) {
                upload(page, request.kind());
            }
        }
        press(page, link(page, "Continue to the check"));
        press(page, button(page, "Hand in the application"));

        assertThat(heading(page, "Your application has been received")).isVisible();
        var id = in(call.code(), applicant).id();
        var receipt = applications.receipt(id, applicant.person());
        assertThat(page.locator(".receipt-number")).hasText(receipt.number());
        assertThat(page.locator("main")).containsText(receipt.digest());
        assertThat(applications.view(id, applicant.person()).answers())
                .containsEntry("titleEn", "Lanterns across the strait")
                .containsEntry("ownFunds", "10000000");
        var pdf = page.request().get("/my/applications/" + id + "/receipt.pdf");
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");

        jobs.runDue();
        certify(browser.signedIn(certifier.username(), People.PASSWORD, "/my"), receipt.number());
        jobs.runDue();

        assertThat(in(call.code(), applicant).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        page.navigate("/my/applications/" + id);
        assertThat(page.locator(".timeline")).containsText("your certifier");
    }

    @Test
    void a_session_that_ends_in_the_middle_of_the_form_loses_nothing(Browser browser) {
        var applicant = applicants.applicant();
        var id = applicants.draft(applicants.openCall(), applicant).id();
        var page =
                browser.signedIn(applicant.person().username(), People.PASSWORD, "/my/applications/" + id + "/steps");
        var title = page.getByLabel("Title in English");
        assertThat(title).isVisible();

        jdbc.sql("delete from spring_session where principal_name = :who")
                .param("who", applicant.person().username())
                .update();
        title.fill("Typed when the session was over");
        assertThat(page.locator("#form-alert")).containsText("Your session has ended");
        assertThat(titleOf(id, applicant)).isEqualTo("Mask dance across the sea");

        var otherTab = page.context().newPage();
        browser.signIn(otherTab, applicant.person().username(), People.PASSWORD);
        button(page, "Save").first().click();
        assertThat(page.locator("#form-state")).containsText("Saved");
        assertThat(page.locator("#form-alert")).isHidden();
        assertThat(title).hasValue("Typed when the session was over");
        assertThat(titleOf(id, applicant)).isEqualTo("Typed when the session was over");
    }

    @Test
    void text_that_never_reached_the_server_is_back_after_signing_in_again(Browser browser) {
        var applicant = applicants.applicant();
        var id = applicants.draft(applicants.openCall(), applicant).id();
        var steps = "/my/applications/" + id + "/steps";
        var page = browser.signedIn(applicant.person().username(), People.PASSWORD, steps);
        assertThat(page.getByLabel("Title in English")).isVisible();
        page.context().clearCookies();
        page.getByLabel("Title in English").fill("Kept by this browser");
        assertThat(page.locator("#form-alert")).containsText("Your session has ended");

        browser.signIn(page, applicant.person().username(), People.PASSWORD);
        page.navigate(steps);

        assertThat(page.getByLabel("Title in English")).hasValue("Kept by this browser");
        assertThat(page.locator("#form-state")).containsText("Saved");
        assertThat(titleOf(id, applicant)).isEqualTo("Kept by this browser");
    }

    @Test
    void a_second_tab_that_has_grown_old_is_told_so_and_overwrites_nothing(Browser browser) {
        var applicant = applicants.applicant();
        var id = applicants.draft(applicants.openCall(), applicant).id();
        var steps = "/my/applications/" + id + "/steps";
        var first = browser.signedIn(applicant.person().username(), People.PASSWORD, steps);
        var second = first.context().newPage();
        second.navigate(steps);
        assertThat(second.getByLabel("Title in English")).isVisible();

        first.getByLabel("Title in English").fill("Written in the first tab");
        assertThat(first.locator("#form-state")).containsText("Saved");
        second.getByLabel("Title in English").fill("Written in the second tab");

        assertThat(second.locator("#form-alert")).containsText("was changed in another window");
        assertThat(second.getByLabel("Title in English")).hasValue("Written in the second tab");
        assertThat(titleOf(id, applicant)).isEqualTo("Written in the first tab");
        link(second, "Show the newest version").click();
        button(second, "Use my text").click();
        assertThat(second.locator("#form-state")).containsText("Saved");
        assertThat(titleOf(id, applicant)).isEqualTo("Written in the second tab");
    }

    /** The page says at once that the lines no longer add up, and refuses nothing while it is a draft. */
    private static void spoilAndRepairTheSum(Page page) {
        var own = page.getByLabel("Own share");
        reach(page, own);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("9000000");
        assertThat(page.locator("#budget-sums .differs").first()).isVisible();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("10000000");
        assertThat(page.locator("#budget-sums")).containsText("The lines add up to the sums given.");
    }

    private static void upload(Page page, String kind) {
        page.locator("#file-" + kind).setInputFiles(new FilePayload(kind + ".pdf", "application/pdf", TestFiles.pdf()));
        assertThat(page.locator("[data-stored='" + kind + "']")).containsText(kind + ".pdf");
    }

    private static void certify(Page page, String number) {
        assertThat(page.locator("main")).containsText(number);
        press(page, link(page, "Do it now"));
        var yes = page.getByLabel("Certify it");
        yes.check();
        page.getByLabel("I am authorised to do so").check();
        press(page, button(page, "Send"));
        page.waitForURL(Pattern.compile(".*/my/applications/[^/]+$"));
        assertThat(page.locator("main")).containsText("Done. Thank you.");
    }

    private String titleOf(UUID id, Applicants.Applicant applicant) {
        return String.valueOf(
                applications.view(id, applicant.person()).answers().get("titleEn"));
    }

    private ApplicationSummary in(String callCode, Applicants.Applicant applicant) {
        return applications.ofPerson(applicant.person()).stream()
                .filter(it -> it.callCode().equals(callCode))
                .findFirst()
                .orElseThrow();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setLevel(1).setExact(true));
    }

    private static void press(Page page, Locator control) {
        reach(page, control);
        page.keyboard().press("Enter");
    }

    /** Goes there with the tabulator alone, and fails if that does not lead there. */
    private static void reach(Page page, Locator control) {
        assertThat(control).isVisible();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (Boolean.TRUE.equals(control.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached with the keyboard: " + control + " on " + page.url());
    }
}

package org.gyoryu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.applications.Applicants;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.People;
import org.gyoryu.people.Person;
import org.gyoryu.testing.Browser;
import org.gyoryu.testing.BrowserTest;
import org.gyoryu.testing.Jobs;
import org.gyoryu.workflow.Worklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the portal, in both languages, on a desk and on a phone: it opens, fits, and axe has nothing to say. */
@BrowserTest
class PortalPagesTests {

    private static final List<String> STEPS =
            List.of("project", "partner", "schedule", "content", "budget", "consents");

    @Autowired
    Applicants applicants;

    @Autowired
    Worklist worklist;

    @Autowired
    Jobs jobs;

    @ParameterizedTest
    @CsvSource({"ko,false", "ko,true", "en,false", "en,true"})
    void everybodys_pages(String language, boolean phone, Browser browser) {
        var call = applicants.openCall().code();
        var page = browser(browser, language, phone).visitor();

        look(
                browser,
                page,
                language,
                List.of(
                        "/",
                        "/calls",
                        "/calls/" + call,
                        "/login",
                        "/register",
                        "/forgot",
                        "/reset?token=unknown",
                        "/confirm?token=unknown",
                        "/help",
                        "/privacy",
                        "/accessibility"));
    }

    @ParameterizedTest
    @CsvSource({"ko,false", "ko,true", "en,false", "en,true"})
    void the_pages_of_those_who_apply(String language, boolean phone, Browser browser) {
        var applicant = applicants.of(OrganisationKind.LOCAL_GOVERNMENT);
        var certifier = applicants.certifierOf(applicant);
        var draft = applicants.draft(applicants.openCall(), applicant).id();
        var call = applicants.openCall();
        var handedIn = applicants.draft(call, applicant).id();
        applicants.submit(handedIn, applicant);
        jobs.runDue();

        var page = signedIn(browser(browser, language, phone), applicant.person());
        var organisation = "/organisation/" + applicant.organisation().id();
        var paths = new ArrayList<>(List.of(
                "/my",
                "/account",
                "/organisation",
                organisation,
                organisation + "/profile",
                "/organisation/new",
                "/calls/" + call.code() + "/apply"));
        STEPS.forEach(step -> paths.add(of(draft, "/steps/" + step)));
        List.of("", "/documents", "/check", "/answers", "/messages", "/letters")
                .forEach(tab -> paths.add(of(draft, tab)));
        List.of("", "/receipt", "/answers", "/documents", "/messages", "/letters", "/withdrawal")
                .forEach(tab -> paths.add(of(handedIn, tab)));
        look(browser, page, language, paths);

        var task = worklist.of(certifier).get(0).id();
        look(browser, signedIn(browser, certifier), language, List.of("/my", "/my/tasks/" + task));
    }

    @Test
    void an_empty_form_comes_back_with_what_is_missing_beside_each_field(Browser browser) {
        var applicant = applicants.applicant();
        var registering = browser.open("/register");
        var organising = browser.signedIn(applicant.person().username(), People.PASSWORD, "/organisation/new");
        for (var page : List.of(registering, organising)) {
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(page.locator(".error-summary")).isFocused();
            assertThat(page.locator(".field [aria-invalid=true]").first()).isVisible();
            browser.assertAccessible(page);
        }
        assertThat(registering.locator("#agreed-error")).isVisible();
        assertThat(organising.locator("#nameKo-error")).isVisible();
    }

    private static String of(UUID application, String tab) {
        return "/my/applications/" + application + tab;
    }

    private static Browser browser(Browser browser, String language, boolean phone) {
        browser.in(Locale.forLanguageTag(language));
        return phone ? browser.onPhone() : browser;
    }

    private static Page signedIn(Browser browser, Person person) {
        return browser.signedIn(person.username(), People.PASSWORD, "/my");
    }

    private static void look(Browser browser, Page page, String language, List<String> paths) {
        page.navigate("/?lang=" + language);
        for (var path : paths) {
            var answer = page.navigate(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
            assertThat(page.locator("#form[aria-busy]").count())
                    .as("%s: its form", path)
                    .isZero();
            assertThat(page.locator("body").innerText()).as(path).doesNotContain("??");
            assertThat(page.evaluate(
                            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s: wider than the screen", path)
                    .isEqualTo(0);
            browser.assertAccessible(page);
        }
    }
}

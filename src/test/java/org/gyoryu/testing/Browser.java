package org.gyoryu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person's browser in a test: Chromium in front of the running application, in one of the two languages. */
public final class Browser implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int TIMEOUT = 15_000;

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();
    private Locale locale = Locale.ENGLISH;
    private boolean phone;

    Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Where the application answers, such as {@code http://localhost:41233}. */
    public String address() {
        return address;
    }

    /** People who come from now on read this language. */
    public Browser in(Locale language) {
        this.locale = language;
        return this;
    }

    /** People who come from now on hold a phone. */
    public Browser onPhone() {
        this.phone = true;
        return this;
    }

    /** Somebody new at the door: an own session, an empty page. */
    public Page visitor() {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(locale.toLanguageTag())
                .setTimezoneId("Asia/Seoul")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(phone ? PHONE_WIDTH : WIDTH, phone ? PHONE_HEIGHT : HEIGHT);
        if (phone) {
            options.setHasTouch(true).setIsMobile(true);
        }
        var context = chromium.newContext(options);
        context.setDefaultTimeout(TIMEOUT);
        context.route(
                url -> !url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:"),
                route -> foreign(route));
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(error -> trouble.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> listen(page, message));
        return page;
    }

    /** Somebody new who opens a page. */
    public Page open(String path) {
        var page = visitor();
        page.navigate(path);
        return page;
    }

    /** Somebody new who signs in and then opens a page. */
    public Page signedIn(String username, String password, String path) {
        var page = visitor();
        signIn(page, username, password);
        page.navigate(path);
        return page;
    }

    /** Fills in the login page; fails if it comes back. */
    public void signIn(Page page, String username, String password) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form:has(input[name=password]) button[type=submit]").click();
        page.waitForURL(url -> !URI.create(url).getPath().equals("/login"));
    }

    /** Asserts that axe finds nothing to object to on the page as it stands. */
    public void assertAccessible(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        var found = violations.stream()
                .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
    }

    /**
     * Writes {@code docs/screenshots/<name>.png} when the run was asked to with {@code -Dgyoryu.screenshots=true};
     * otherwise does nothing.
     */
    public void screenshot(Page page, String name) {
        if (Boolean.getBoolean("gyoryu.screenshots")) {
            picture(page, Path.of("docs", "screenshots", name + ".png"));
        }
    }

    void keepPictures(Path directory, String name) {
        int number = 1;
        for (var context : contexts) {
            for (var page : context.pages()) {
                picture(page, directory.resolve(name + "-" + number++ + ".png"));
            }
        }
    }

    private static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    void assertNoTrouble() {
        assertThat(trouble).as("what went wrong in the browser").isEmpty();
    }

    private void foreign(Route route) {
        trouble.add("wanted from elsewhere: " + route.request().url());
        route.abort();
    }

    private void listen(Page page, ConsoleMessage message) {
        if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
            trouble.add(page.url() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}

package org.gyoryu.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands every test method its browser; Chromium itself is started once for the whole run. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Browser.class, type -> open(context), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getStore(NAMESPACE).remove(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        try {
            if (context.getExecutionException().isPresent()) {
                browser.keepPictures(Path.of("target", "browser"), name(context));
            } else {
                browser.assertNoTrouble();
            }
        } finally {
            browser.close();
        }
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }

    private static Browser open(ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        var chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningChromium.class, type -> RunningChromium.start(), RunningChromium.class);
        return new Browser(chromium.browser(), "http://localhost:" + environment.getProperty("local.server.port"));
    }

    /** Closed by JUnit at the end of the run. */
    private record RunningChromium(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {

        static RunningChromium start() {
            var executable = Chromium.find();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(flags());
            executable.ifPresent(options::setExecutablePath);
            return new RunningChromium(playwright, playwright.chromium().launch(options));
        }

        private static List<String> flags() {
            var flags = new ArrayList<>(List.of(
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
            if (Chromium.root()) {
                flags.add("--no-sandbox");
            }
            return flags;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}

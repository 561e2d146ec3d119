package org.gyoryu.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the tests: the one that {@code CHROMIUM} names, one on the path, Debian's package where this may
 * be installed, or the test library's own download.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    private static final int MINUTES = 10;

    private Chromium() {}

    /** The executable; empty means the library's own. */
    static Optional<Path> find() {
        var found = named().or(Chromium::present);
        if (found.isEmpty() && installDebianPackage()) {
            found = present();
        }
        if (found.isEmpty() && !download()) {
            throw new IllegalStateException("The browser tests need Chromium: install it (Debian: apt-get install"
                    + " chromium; Fedora: dnf install chromium; macOS: brew install --cask chromium), or set CHROMIUM"
                    + " to its path.");
        }
        return found;
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> present() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.concat(
                        NAMES.stream().flatMap(name -> Stream.of(path).map(folder -> Path.of(folder, name))),
                        ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean installDebianPackage() {
        try {
            var release = Path.of("/etc/os-release");
            if (!root() || !Files.exists(release) || !Files.readString(release).contains("ID=debian")) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        System.out.println("Installing Debian's package chromium for the browser tests …");
        return run("apt-get", "update")
                && run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    }

    private static boolean download() {
        System.out.println("Downloading Chromium for the browser tests …");
        return run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static boolean run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

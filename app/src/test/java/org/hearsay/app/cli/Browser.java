package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window. */
final class Browser implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    /** Held, or its level would be forgotten: Selenium warns of every Chromium newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one with a fresh profile; skips the test, saying so, where the machine has none. */
    static Browser start(Path profile) {
        Path chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Path chromedriver = onPath("chromedriver");
        assumeTrue(chromium != null && chromedriver != null, "skipped: no chromium and chromedriver on the PATH");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(String.valueOf(chromium));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(String.valueOf(chromedriver)))
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static @Nullable Path onPath(String... programs) {
        return Stream.of(programs)
                .flatMap(program -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(":"))
                        .map(entry -> Path.of(entry, program)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** Back to a wide screen with scripts, in the light. */
    void reset() {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        command("Emulation.clearDeviceMetricsOverride", Map.of());
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        complaints();
    }

    void load(Path page) {
        driver.get("about:blank");
        driver.get(page.toUri().toString());
    }

    /** Errors and warnings since the last call, those of the content security policy included. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    @Nullable
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Asks until the answer is true, for a few seconds at most; then gives the last answer. */
    @Nullable
    Object settled(String script) {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        Object answer = ask(script);
        while (!Boolean.TRUE.equals(answer) && System.nanoTime() < until) {
            Thread.onSpinWait();
            answer = ask(script);
        }
        return answer;
    }

    /** A command of the DevTools protocol. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}

package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report of the sample, used as a reader uses it; skipped where no Chromium with its driver is installed. */
class ReportInBrowserTest {
    /** WCAG 2.2, 1.4.3: the least contrast of text. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final List<String> SECTIONS =
            List.of("compared", "shared", "conflicts", "single", "speakers", "names", "timeline", "articles");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void renderAndOpen() {
        browser = Browser.start(folder.resolve("profile"));
        Path out = folder.resolve("out");
        Run run = Run.of("compare", "../samples/port-ardel-ferry", "--out", out.toString());
        assertEquals(Exit.OK, run.code(), run.err());
        report = out.resolve("report.html");
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void load() {
        browser.reset();
        browser.load(report);
    }

    @Test
    void nothingIsBlockedAndNoScriptFails() {
        assertEquals(List.of(), browser.complaints());
        assertEquals(1, browser.all("script").size());
        assertFalse(browser.all(".tools").isEmpty(), "the script ran");
    }

    @Test
    void aCellLeadsToTheSentence() {
        WebElement cell = browser.all("#shared > .scroll a.cell").getLast();
        String fragment = String.valueOf(cell.getDomAttribute("href")).substring(1);
        cell.click();
        assertTrue(browser.address().endsWith("#" + fragment), browser.address());
        assertEquals(true, browser.ask("""
                const box = document.getElementById(arguments[0]).getBoundingClientRect();
                return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;""", fragment));
    }

    @Test
    void aNoteInAClosedListOpensWhenItIsLedTo() {
        WebElement number = browser.all("sup a").getFirst();
        String fragment = String.valueOf(number.getDomAttribute("href")).substring(1);
        browser.ask("arguments[0].click()", number);
        assertEquals(true, browser.settled("return document.getElementById('" + fragment + "').checkVisibility()"));
    }

    @Test
    void theFilterNarrowsTheRows() {
        long all = shownRows();
        browser.all(".tools input[type=search]").getFirst().sendKeys("just under the surface");
        long some = shownRows();
        assertTrue(some > 0 && some < all, some + " of " + all);
        assertTrue(browser.all(".tools output").getFirst().getText().contains(" of "));
    }

    private static long shownRows() {
        return browser.all("#shared tr[data-claim]").stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    @Test
    void twoArticlesAreReadSideBySide() {
        List<WebElement> choices = browser.all("#articles .tools select");
        choices.get(0).sendKeys(Keys.ARROW_DOWN);
        choices.get(1).sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        List<WebElement> shown = browser.all("[data-article]").stream()
                .filter(WebElement::isDisplayed)
                .toList();
        assertEquals(2, shown.size());
        assertEquals(
                shown.get(0).getLocation().getY(), shown.get(1).getLocation().getY());
        assertNotEquals(
                shown.get(0).getLocation().getX(), shown.get(1).getLocation().getX());
    }

    @Test
    void tabReachesTheLinksAndShowsWhereItIs() {
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            browser.press(Keys.TAB);
            reached.add(String.valueOf(browser.ask("""
                    const at = document.activeElement;
                    const style = getComputedStyle(at);
                    const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                    return (at.getAttribute("href") ?? at.localName) + (seen ? "" : " without focus ring");""")));
        }
        assertEquals("#main", reached.getFirst());
        for (String section : SECTIONS) {
            assertTrue(reached.contains("#" + section), reached.toString());
        }
        assertTrue(reached.stream().noneMatch(r -> r.contains("without")), reached.toString());
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.load(report);
        assertEquals(List.of(), browser.all(".tools"), "only the script makes tools");
        for (String section : SECTIONS) {
            WebElement element = browser.all("#" + section).getFirst();
            assertTrue(element.isDisplayed(), section);
            assertTrue(element.getText().length() > 100, section);
        }
        assertEquals(7, browser.all("[data-article]").size());
    }

    @Test
    void aPhoneDoesNotScrollSideways() {
        browser.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 375, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        browser.load(report);
        browser.ask("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
        assertEquals("375", String.valueOf(browser.ask("return innerWidth")));
        assertEquals("375", String.valueOf(browser.ask("return document.documentElement.scrollWidth")));
    }

    @Test
    void textStandsOutInLightAndDark() {
        assertStandsOut("light");
        String light = ground();
        assertStandsOut("dark");
        assertNotEquals(light, ground());
    }

    private static String ground() {
        return String.valueOf(browser.ask("return getComputedStyle(document.body).backgroundColor"));
    }

    private static void assertStandsOut(String scheme) {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.ask("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
        TreeSet<String> faint = new TreeSet<>();
        int pairs = 0;
        for (Contrast.Pair pair : Contrast.pairs(browser)) {
            pairs++;
            if (pair.ratio() < LEAST_CONTRAST) {
                faint.add(pair.toString());
            }
        }
        assertTrue(pairs > 10, "pairs of colours: " + pairs);
        assertEquals(new TreeSet<>(), faint, scheme);
    }

    @Test
    void aTargetStandsOutToo() {
        String fragment = String.valueOf(
                        browser.all("#shared a.cell").getFirst().getDomAttribute("href"))
                .substring(1);
        for (String scheme : List.of("light", "dark")) {
            browser.ask("location.hash = arguments[0]", fragment);
            assertStandsOut(scheme);
        }
    }

    @Test
    void paperShowsWhatIsClosedOnTheScreen() {
        String closed = "return [...document.querySelectorAll('details:not([open]) li[data-claim]')]"
                + ".filter((e) => e.checkVisibility()).length";
        assertEquals("0", String.valueOf(browser.ask(closed)), "closed on the screen");
        Object claims = browser.ask("return document.querySelectorAll('details:not([open]) li[data-claim]').length");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertNotEquals("0", String.valueOf(claims));
        assertEquals(claims, browser.ask(closed), "claims on paper");
        Map<String, Object> printed = browser.command("Page.printToPDF", Map.of("printBackground", false));
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
        assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        assertTrue(pdf.length > 50_000, pdf.length + " bytes");
    }
}

package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Test;

/** The pages on commands and errors name what there is, and nothing else. */
class ReferencePagesTest {
    private static final Path PAGES = Path.of("../docs/reference");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");

    @Test
    void everyOptionIsOnThePageAndEveryOptionOnThePageExists() throws IOException {
        String page = Files.readString(PAGES.resolve("cli.md"));
        String help = Run.of("--help").out()
                + Run.of("annotate", "--help").out()
                + Run.of("compare", "--help").out()
                + Run.of("completion", "--help").out();
        assertNamesAll(page, help);
        assertNamesAll(help, page);
    }

    private static void assertNamesAll(String names, String wanted) {
        Matcher option = OPTION.matcher(wanted);
        while (option.find()) {
            assertTrue(Pattern.compile(option.group() + "\\b").matcher(names).find(), option.group());
        }
    }

    @Test
    void everyFormatIsOnThePage() throws IOException {
        String page = Files.readString(PAGES.resolve("cli.md"));
        for (Enum<?> format : List.<Enum<?>>of(
                AnnotateCommand.Format.JSONL,
                AnnotateCommand.Format.TEXT,
                CompareCommand.Format.TEXT,
                CompareCommand.Format.JSON,
                CompareCommand.Format.MD,
                CompareCommand.Format.CSV)) {
            assertTrue(page.contains("`--format " + format + "`"), format.toString());
        }
    }

    @Test
    void everyExitCodeAndStageIsOnThePage() throws IOException {
        String page = Files.readString(PAGES.resolve("errors.md"));
        for (String code : Exit.inWords().keySet()) {
            assertTrue(page.contains("| " + code.strip() + " | "), code);
        }
        for (Rejected.Stage stage : Rejected.Stage.values()) {
            assertTrue(page.contains("| `" + stage.name().toLowerCase(Locale.ROOT) + "` |"), stage.name());
        }
    }
}

package org.hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final Path SOURCES = Path.of("src/test/java/org/hearsay/examples");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile(" *// begin: (\\w+)\\n(.*?) *// end: \\1\\n", Pattern.DOTALL);

    private static final String FIRST =
            "The bridge over the Lenn was shut on Monday after a crack was found in its deck. "
                    + "\"Nobody was in danger at any time,\" said Oda Brisk, the county's engineer.";
    private static final String SECOND = "Drivers must go round by Ketter until spring. "
            + "\"Nobody was in danger at any time,\" Oda Brisk told the council on Tuesday, and went home.";

    private static Article article(String id, String outlet, String text) {
        return new Article(id, outlet, null, null, "2031-02-03", null, "en", text);
    }

    private static final List<Article> ARTICLES =
            List.of(article("a", "The Lenn Gazette", FIRST), article("b", "Ketter Post", SECOND));

    @Test
    void theExamplesDoWhatTheySay() {
        assertEquals(List.of("Oda Brisk: \"Nobody was in danger at any time,\""), AnnotateExample.whoSaysWhat(FIRST));
        List<String> carried = CompareExample.carriedIndependently(ARTICLES);
        assertTrue(carried.contains("2 reports: \"Nobody was in danger at any time,\""), carried.toString());
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            List<String> pages = CompareExample.pages(hearsay, ARTICLES);
            assertEquals(1, pages.size());
            assertTrue(pages.getFirst().contains("Ketter Post"));
        }
    }

    @Test
    void thePagesQuoteThemWordForWord() throws IOException {
        StringBuilder regions = new StringBuilder();
        for (String source : List.of("AnnotateExample.java", "CompareExample.java")) {
            Matcher region = REGION.matcher(Files.readString(SOURCES.resolve(source)));
            while (region.find()) {
                regions.append(region.group(2).replaceAll("(?m)^ {4}", "")).append("\0");
            }
        }
        List<String> examples = List.of(regions.toString().split("\0"));
        assertEquals(3, examples.size());
        List<String> api = blocks("../docs/reference/api.md");
        assertEquals(examples, api);
        List<String> readme = blocks("../README.md");
        assertEquals(1, readme.size());
        assertTrue(examples.containsAll(readme), readme.toString());
    }

    private static List<String> blocks(String page) throws IOException {
        return JAVA_BLOCK
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

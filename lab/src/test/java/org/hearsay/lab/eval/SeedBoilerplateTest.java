package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What stands around the second founding article is marked, and nothing is asserted from it. */
class SeedBoilerplateTest {
    @Test
    void noBoilerplateLineIsAStatementOrPartOfOne() throws IOException {
        AnnotatedArticle article = second();
        List<TextSpan> lines = article.excluded().stream()
                .flatMap(exclusion -> exclusion.spans().spans().stream())
                .toList();

        assertEquals(
                List.of("SECTION_LINE", "HEADLINE", "CAPTION", "NAVIGATION", "NAVIGATION", "NAVIGATION", "NAVIGATION"),
                article.excluded().stream().map(e -> e.reason().name()).toList());
        for (TextSpan line : lines) {
            assertFalse(
                    article.statements().stream()
                            .anyMatch(s -> s.spans().spans().stream()
                                    .anyMatch(span -> span.begin() < line.end() && line.begin() < span.end())),
                    () -> "a statement in: " + line);
        }
        assertTrue(article.statements().stream()
                .noneMatch(s -> s.spans().begin() < lines.get(2).end()));
    }

    @Test
    void theDateOfTheCaptionIsKnown() throws IOException {
        AnnotatedArticle article = second();
        Exclusion caption = article.excluded().stream()
                .filter(exclusion -> exclusion.reason() == Exclusion.Reason.CAPTION)
                .findFirst()
                .orElseThrow();

        assertTrue(article.times().stream()
                .anyMatch(time -> caption.spans().begin() <= time.span().begin()
                        && time.span().end() <= caption.spans().end()
                        && "2017-01-23".equals(time.value())));
    }

    private static AnnotatedArticle second() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            System.out.println("skipped: no data");
        }
        Assumptions.assumeTrue(data.isPresent(), "skipped: no data");
        Path file = DataFolder.files(data.orElseThrow().seeds(), ".txt").get(1);
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            return hearsay.annotate(new Article("b", null, null, null, null, null, "en", Files.readString(file)));
        }
    }
}

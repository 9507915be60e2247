package org.hearsay.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RuleTimeFinderTest {
    /** A Thursday. */
    private static final String PUBLISHED = "2024-03-07T09:20:00Z";

    @Test
    void datesThatAreWrittenOutNeedNoAnchor() {
        assertEquals(
                List.of(
                        "3 March 2024=2024-03-03",
                        "April 2, 2023=2023-04-02",
                        "September 2014=2014-09",
                        "September of 2015=2015-09",
                        "2014=2014",
                        "2022-12-31=2022-12-31"),
                found(
                        "On 3 March 2024, then April 2, 2023; September 2014. In September of 2015 and in 2014, on 2022-12-31.",
                        null));
    }

    @Test
    void weekdaysAreTheLastOnesUpToPublication() {
        assertEquals(
                List.of(
                        "Thursday=2024-03-07",
                        "Wednesday night=2024-03-06TNI",
                        "next Monday=2024-03-11",
                        "yesterday=2024-03-06",
                        "last week=2024-W09"),
                found("On Thursday, on Wednesday night, next Monday, yesterday and last week.", PUBLISHED));
    }

    @Test
    void aDateWithoutYearTakesTheNearest() {
        TimeExpression time =
                expressions("It sailed on Dec. 28 for the south.", PUBLISHED).getFirst();
        assertEquals("2023-12-28", time.value());
        assertEquals("published 2024-03-07", time.anchor());
    }

    @Test
    void withoutPublicationNothingIsGuessed() {
        TimeExpression time =
                expressions("It sailed on Monday, before 3 March 2024.", null).getFirst();
        assertNull(time.value());
        assertNull(time.anchor());
    }

    @Test
    void marchesAndMaysAreNotMonths() {
        assertEquals(
                List.of(),
                found(
                        "March with us. They may come second. Theresa May spoke. A March for Tarrow. 31 June 2024x",
                        PUBLISHED));
    }

    @Test
    void hostileTextTakesNoLongTime() {
        String text = "May 1 ".repeat(100_000) + "1".repeat(1_000_000) + " Monday".repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> expressions(text, PUBLISHED));
    }

    private static List<String> found(String text, @Nullable String published) {
        return expressions(text, published).stream()
                .map(time -> time.span().in(text) + "=" + time.value())
                .toList();
    }

    private static List<TimeExpression> expressions(String text, @Nullable String published) {
        Article article = new Article("a", null, null, null, published, null, "en", text);
        return new RuleTimeFinder().find(article, new TextStructure(List.of(), List.of(), List.of()), List.of());
    }
}

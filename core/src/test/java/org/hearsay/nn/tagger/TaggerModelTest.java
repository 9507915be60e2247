package org.hearsay.nn.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.ModelStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped weights. */
class TaggerModelTest {
    private static final TaggerModel MODEL = TaggerModel.load(ModelStore.onClassPath());
    private static final String REPORT = "“The ferry is safe,” harbour master Mara Orr said. "
            + "She added that it would sail at noon. According to the mayor, nobody was hurt.";

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void findsSourceCueAndContent() {
        List<String> found = MODEL.tag(REPORT).attributions().stream()
                .map(a -> words(a.source()) + " | " + words(a.cue()) + " | " + words(a.content()))
                .toList();

        assertEquals(
                List.of(
                        "harbour master Mara Orr | said | “The ferry is safe,”",
                        "She | added | that it would sail at noon",
                        "the mayor | According to | nobody was hurt"),
                found);
    }

    @Test
    void aTextGivesTheSameOnManyThreads() throws InterruptedException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add((REPORT + "\n\n").repeat(i % 4 + 1) + "Article " + i + ".");
        }
        List<Tagging> alone = texts.stream().map(MODEL::tag).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Tagging>> together = texts.stream()
                    .map(text -> threads.submit(() -> MODEL.tag(text)))
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        } catch (ExecutionException e) {
            fail(e);
        }
    }

    @Test
    void aParagraphLongerThanAWindowIsReadWhole() {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            many.append("Boat ")
                    .append(i)
                    .append(" lay at berth ")
                    .append(3 * i)
                    .append(" with its sails down. ");
        }
        String filler = many.toString();
        String text = filler + "“The ferry is safe,” Orr said. " + filler + "Lind said that the pier was closed.";

        List<String> found = MODEL.tag(text).attributions().stream()
                .map(a -> words(text, a.content()))
                .toList();

        assertEquals(List.of("“The ferry is safe,”", "that the pier was closed"), found);
    }

    @Test
    void aTextOfSeveralPartsIsCutBetweenParagraphs() {
        String text = (REPORT + "\n\n").repeat(1500);
        List<Range> parts = TaggerModel.parts(text);

        assertTrue(parts.size() > 1);
        assertEquals(0, parts.getFirst().begin());
        assertEquals(text.length(), parts.getLast().end());
        for (int i = 1; i < parts.size(); i++) {
            assertEquals(parts.get(i - 1).end(), parts.get(i).begin());
            assertEquals('\n', text.charAt(parts.get(i).begin() - 1));
        }
    }

    @Test
    void aTextWithoutSpacesIsCutBetweenCharacters() {
        String text = "\uD83D\uDEA2".repeat(80_000);
        for (Range part : TaggerModel.parts(text)) {
            assertTrue(Character.isHighSurrogate(text.charAt(part.begin())));
        }
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void spansStayInTheText(String text) {
        for (FoundAttribution found : MODEL.tag(text).attributions()) {
            for (int role = 0; role < 3; role++) {
                for (TextSpan span : found.part(role)) {
                    assertTrue(span.end() <= text.length(), span::toString);
                }
            }
            assertTrue(found.confidence() >= 0 && found.confidence() <= 1);
        }
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                " \n\n ",
                "\"",
                "“".repeat(5000),
                "said ".repeat(3000),
                "Orr said that ".repeat(1000),
                "a".repeat(20_000),
                "\uD83D\uDEA2 said \uD83D",
                "\u0000\u0001 Orr said\u202E that \u0007 it sailed.",
                "\n".repeat(10_000) + REPORT,
                "他说渡轮是安全的。",
                "Orr\u00A0said\u00A0the ferry\u00AD was safe.");
    }

    private static String words(List<TextSpan> spans) {
        return words(REPORT, spans);
    }

    private static String words(String text, List<TextSpan> spans) {
        return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
    }
}

package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.clean.MainTextCleaner;
import org.hearsay.ingest.FileSource;
import org.hearsay.ingest.FileSourceOptions;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;

/**
 * Main text out of web pages, by the metric of Scrapinghub's article-extraction-benchmark: 4-gram shingles of
 * {@code \w+} tokens as a multiset, true and false positives as shares of a page, mean precision and mean recall over
 * pages, F1 of those means. A page that gives no text counts with an empty one.
 */
public final class ExtractionEval {
    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = 4;

    private ExtractionEval() {}

    /** Precision and recall of one page; a value that is not defined for it is NaN and left out of the means. */
    public record PageScore(double precision, double recall) {}

    /** Measures {@code data/extraction} and returns the figures as text. */
    public static String run(Path data) {
        Map<String, PageScore> scores = scores(data.resolve("extraction"));
        double precision =
                mean(scores.values().stream().mapToDouble(PageScore::precision).toArray());
        double recall =
                mean(scores.values().stream().mapToDouble(PageScore::recall).toArray());
        return String.format(
                Locale.ROOT,
                "extraction  pages %d  precision %.3f  recall %.3f  F1 %.3f",
                scores.size(),
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    /** The score of every page by its id. */
    public static Map<String, PageScore> scores(Path folder) {
        JsonNode truth;
        try {
            truth = new ObjectMapper()
                    .readTree(folder.resolve("ground-truth.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> found = texts(folder.resolve("html"));
        Map<String, PageScore> scores = new TreeMap<>();
        truth.properties().forEach(page -> {
            String expected = page.getValue().path("articleBody").asText();
            scores.put(page.getKey(), score(found.getOrDefault(page.getKey(), ""), expected));
        });
        return scores;
    }

    /** The main text of every page of {@code folder} by the page's id; in any language; what cannot be read is left out. */
    public static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new HashMap<>();
        new FileSource(FileSourceOptions.of(List.of(folder.toString()))).read(read -> keep(read, texts));
        return texts;
    }

    private static void keep(IngestResult read, Map<String, String> texts) {
        switch (read) {
            case RawDocument document -> texts.put(document.id(), MainTextCleaner.mainText(document.content()));
            case Rejected rejected -> System.err.println("extraction: " + rejected.origin() + ": " + rejected.reason());
        }
    }

    static PageScore score(String found, String expected) {
        Map<String, Integer> of = shingles(found);
        Map<String, Integer> wanted = shingles(expected);
        int both = wanted.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), of.getOrDefault(e.getKey(), 0)))
                .sum();
        int foundCount = of.values().stream().mapToInt(Integer::intValue).sum();
        int wantedCount = wanted.values().stream().mapToInt(Integer::intValue).sum();
        return new PageScore(ratio(both, foundCount), ratio(both, wantedCount));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words =
                NO_WORD.splitAsStream(text).filter(w -> !w.isEmpty()).toList();
        Map<String, Integer> shingles = new HashMap<>();
        if (!words.isEmpty() && words.size() < SHINGLE) {
            shingles.put(String.join(" ", words), 1);
        }
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, i + SHINGLE)), 1, Integer::sum);
        }
        return shingles;
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
    }
}

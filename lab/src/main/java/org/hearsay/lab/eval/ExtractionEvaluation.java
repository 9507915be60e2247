package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * How well main texts were found. Rules are tuned on the pages whose id begins with 0 to 7 only; the others show how far they carry.
 *
 * @param pages in the order of their ids
 */
public record ExtractionEvaluation(List<Page> pages) {
    /** One page's score. */
    record Page(String id, ShingleScore score) {
        boolean isTuning() {
            return ExtractionEvaluation.isTuning(id);
        }

        double sum() {
            return score.precision() + score.recall();
        }
    }

    /** The figures of some of the pages, 0 to 1. */
    record Scores(int pages, double precision, double recall) {
        /** F1 of mean precision and mean recall, as the benchmark has it. */
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** Whether rules may be tuned on the page with this id. */
    static boolean isTuning(String id) {
        return id.charAt(0) >= '0' && id.charAt(0) <= '7';
    }

    public ExtractionEvaluation {
        pages = List.copyOf(pages);
    }

    /** Scores {@code mainText}, a function of the page's HTML, on all pages. */
    public static ExtractionEvaluation of(DataFolder data, UnaryOperator<String> mainText) throws IOException {
        JsonNode truth = new JsonMapper().readTree(data.extractionTruth().toFile());
        List<Page> pages = new ArrayList<>();
        HtmlPages.read(data.extractionPages(), page -> {
            String body = truth.required(page.id()).required("articleBody").asText();
            pages.add(new Page(page.id(), ShingleScore.of(body, mainText.apply(page.content()))));
        });
        return new ExtractionEvaluation(pages);
    }

    Scores tuning() {
        return scores(Page::isTuning);
    }

    Scores others() {
        return scores(page -> !page.isTuning());
    }

    Scores all() {
        return scores(page -> true);
    }

    /** F1 in percent, by the names of the floors; {@code agreement} is 100 less the distance of the two halves. */
    public Map<String, Double> figures() {
        double tuning = 100 * tuning().f1();
        double others = 100 * others().f1();
        return Map.of(
                "all",
                100 * all().f1(),
                "tuning",
                tuning,
                "others",
                others,
                "agreement",
                100 - Math.abs(tuning - others));
    }

    private Scores scores(Predicate<Page> which) {
        List<Page> some = pages.stream().filter(which).toList();
        return new Scores(
                some.size(),
                mean(some, page -> page.score().precision()),
                mean(some, page -> page.score().recall()));
    }

    private static double mean(List<Page> pages, ToDoubleFunction<Page> value) {
        return pages.stream().mapToDouble(value).average().orElse(0);
    }
}

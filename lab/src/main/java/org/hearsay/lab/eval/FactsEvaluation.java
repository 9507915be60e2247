package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.clean.PublicationFacts;

/** How often title, date and authors of the labelled pages are right. */
public record FactsEvaluation(List<Page> pages) {
    /** One page: what was found, what is right. */
    record Page(String id, PublicationFacts found, PageFactLabels labels) {
        boolean isTuning() {
            return ExtractionEvaluation.isTuning(id);
        }

        boolean hasTitle() {
            return labels.hasTitle(found);
        }

        boolean hasDate() {
            return labels.hasDate(found);
        }

        boolean hasAuthors() {
            return labels.hasAuthors(found);
        }
    }

    public FactsEvaluation {
        pages = List.copyOf(pages);
    }

    /** Reads the labelled pages of {@code data} with {@code reader}, a function of their HTML. */
    public static FactsEvaluation of(DataFolder data, Function<String, PublicationFacts> reader) throws IOException {
        Map<String, JsonNode> labels = PageFactLabels.lines();
        List<Page> pages = new ArrayList<>();
        HtmlPages.read(data.extractionPages(), page -> {
            JsonNode line = labels.get(page.id());
            if (line != null) {
                pages.add(new Page(page.id(), reader.apply(page.content()), PageFactLabels.of(line, page.content())));
            }
        });
        return new FactsEvaluation(pages);
    }

    /** The shares that are right, of all pages or those for tuning. */
    Map<String, Share> shares(Predicate<Page> which) {
        List<Page> some = pages.stream().filter(which).toList();
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("title", share(some, Page::hasTitle));
        shares.put("date", share(some, Page::hasDate));
        shares.put("author", share(some, Page::hasAuthors));
        return shares;
    }

    /** In percent of all pages, by the names of the floors. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>();
        shares(page -> true).forEach((name, share) -> figures.put(name, share.percent()));
        return figures;
    }

    private static Share share(List<Page> pages, Predicate<Page> right) {
        return new Share((int) pages.stream().filter(right).count(), pages.size());
    }
}

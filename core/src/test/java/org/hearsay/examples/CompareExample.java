package org.hearsay.examples;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.report.html.HtmlReport;

/** What several articles carry independently. */
final class CompareExample {
    private CompareExample() {}

    // begin: compare
    static List<String> carriedIndependently(List<Article> articles) {
        HearsayConfig config = HearsayConfig.defaults().withMinConfidence(0.3);
        List<String> lines = new ArrayList<>();
        try (Hearsay hearsay = Hearsay.open(config)) {
            for (Comparison story : hearsay.compareArticles(articles)) {
                for (Claim claim : story.claims()) {
                    if (claim.independentReports().size() > 1) {
                        lines.add(claim.independentReports().size() + " reports: " + claim.text());
                    }
                }
            }
        }
        return lines;
    }
    // end: compare

    // begin: threads
    static List<String> pages(Hearsay hearsay, List<Article> articles) {
        List<AnnotatedArticle> annotated =
                articles.parallelStream().map(hearsay::annotate).toList();
        return hearsay.compare(annotated).stream()
                .map(story -> HtmlReport.render(story, List.of()))
                .toList();
    }
    // end: threads
}

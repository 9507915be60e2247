package org.hearsay.examples;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;

/** Who says what in one article. */
final class AnnotateExample {
    private AnnotateExample() {}

    // begin: annotate
    static List<String> whoSaysWhat(String text) {
        Article article =
                new Article("lenn-1", "The Lenn Gazette", null, "Bridge shut", "2031-02-03", null, "en", text);
        List<String> lines = new ArrayList<>();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            AnnotatedArticle annotated = hearsay.annotate(article);
            for (Attribution attribution : annotated.attributions()) {
                Speaker speaker = attribution.speaker();
                String who = speaker == null ? "somebody" : speaker.name();
                lines.add(who + ": " + attribution.content().in(text));
            }
        }
        return lines;
    }
    // end: annotate
}

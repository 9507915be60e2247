package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.Hearsay;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Comparison;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.text.Words;

/** Puts documents through and collects what goes wrong; a crash of one does not stop the rest. */
final class WholeDataRun {
    /** So many faults are printed in full; the rest is counted. */
    private static final int SHOWN = 20;

    private final Hearsay hearsay;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int annotated;
    private int attributions;
    private int stories;
    private int claims;
    private long words;

    /** The caller keeps {@code hearsay} and closes it. */
    WholeDataRun(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    /** Annotates each document; gives what was annotated, for a comparison. */
    List<AnnotatedArticle> annotate(List<RawDocument> documents) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (RawDocument document : documents) {
            try {
                switch (hearsay.annotate(document)) {
                    case AnnotatedArticle article -> {
                        count(article);
                        articles.add(article);
                    }
                    case Rejected refusal -> rejected.add(refusal);
                }
            } catch (RuntimeException | StackOverflowError e) {
                faults.add(document.origin() + ": annotate threw " + e);
            }
        }
        return articles;
    }

    private void count(AnnotatedArticle article) {
        annotated++;
        attributions += article.attributions().size();
        words += Words.spans(article.text(), 0, article.text().length()).size();
        faults.addAll(Violations.of(article));
    }

    /** Compares the articles of one story. */
    void compare(String story, List<AnnotatedArticle> articles) {
        try {
            for (Comparison comparison : hearsay.compare(articles)) {
                stories++;
                claims += comparison.claims().size();
                faults.addAll(Violations.of(comparison));
            }
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(story + ": compare threw " + e);
        }
    }

    /** What must not be: crashes and breaches, in the order they were met. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Counts, rejections with their reasons, and what it cost. */
    String report(String title, ResourceUse use) {
        StringBuilder out = new StringBuilder();
        double seconds = use.cpu().toMillis() / 1000.0;
        out.append(String.format(
                Locale.ROOT,
                "%-10s annotated %d, rejected %d, attributions %d, words %d, stories %d, claims %d, faults %d\n",
                title,
                annotated,
                rejected.size(),
                attributions,
                words,
                stories,
                claims,
                faults.size()));
        out.append(String.format(
                Locale.ROOT,
                "%-10s wall %.1f s, cpu %.1f s, %.0f words a cpu-second\n",
                "",
                use.wall().toMillis() / 1000.0,
                seconds,
                seconds == 0 ? 0 : words / seconds));
        rejected.forEach(refusal -> out.append("  rejected ")
                .append(refusal.origin())
                .append(" (")
                .append(refusal.stage())
                .append("): ")
                .append(refusal.reason())
                .append('\n'));
        faults.stream()
                .limit(SHOWN)
                .forEach(fault -> out.append("  FAULT ").append(fault).append('\n'));
        if (faults.size() > SHOWN) {
            out.append("  and ").append(faults.size() - SHOWN).append(" faults more\n");
        }
        return out.toString();
    }
}

package org.hearsay.lab.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.Hearsay;
import org.hearsay.lab.eval.LabelledPairs.Labelled;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Comparison;
import org.hearsay.model.Story;

/**
 * How well claims hold together what is one, and keep apart what is not.
 *
 * @param shares by name, in percent where they are printed
 * @param missed contained pairs that share no claim
 * @param annotateCpu processor seconds of annotation
 * @param compareCpu processor seconds of comparison
 */
record ClaimsEvaluation(Map<String, Share> shares, List<QuotationPair> missed, double annotateCpu, double compareCpu) {
    /** Compares the events and scores the claims. */
    static ClaimsEvaluation of(Map<String, Story> events, Path labels, Hearsay hearsay, double annotateCpu)
            throws IOException {
        Map<String, List<AnnotatedArticle>> stories = new TreeMap<>();
        events.forEach((id, story) -> stories.put(id, story.articles()));
        ResourceUse start = ResourceUse.now();
        Map<String, ClaimIndex> claims = new TreeMap<>();
        stories.forEach((story, articles) -> claims.put(story, index(hearsay.compare(articles))));
        ResourceUse compared = ResourceUse.now();
        List<QuotationPair> contained = new ArrayList<>();
        stories.forEach((story, articles) -> contained.addAll(ContainedQuotations.of(story, articles)));
        List<QuotationPair> missed =
                contained.stream().filter(pair -> !shared(claims, pair)).toList();
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("contained", new Share(contained.size() - missed.size(), contained.size()));
        Map<String, String> texts = new HashMap<>();
        stories.values().forEach(articles -> articles.forEach(article -> texts.put(article.id(), article.text())));
        List<Labelled> labelled = LabelledPairs.read(labels, texts);
        for (String set :
                labelled.stream().map(Labelled::set).distinct().sorted().toList()) {
            shares.put(set + ".merged", share(labelled, set, false, claims));
            shares.put(set + ".found", share(labelled, set, true, claims));
        }
        return new ClaimsEvaluation(
                shares, missed, annotateCpu, compared.since(start).cpu().toMillis() / 1000.0);
    }

    private static ClaimIndex index(List<Comparison> comparisons) {
        return new ClaimIndex(comparisons.stream()
                .flatMap(comparison -> comparison.claims().stream())
                .toList());
    }

    private static Share share(List<Labelled> labelled, String set, boolean same, Map<String, ClaimIndex> claims) {
        List<Labelled> chosen = labelled.stream()
                .filter(one -> one.set().equals(set) && one.same() == same)
                .toList();
        int hits =
                (int) chosen.stream().filter(one -> shared(claims, one.pair())).count();
        return new Share(hits, chosen.size());
    }

    private static boolean shared(Map<String, ClaimIndex> claims, QuotationPair pair) {
        return Objects.requireNonNull(claims.get(pair.story()), "no such story").shared(pair);
    }

    /** The figures as floors are written: percentages, those of wrong merges as what was kept apart. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        shares.forEach((name, share) -> figures.put(
                name.replace(".merged", ".apart"), name.endsWith(".merged") ? 100 - share.percent() : share.percent()));
        return figures;
    }
}

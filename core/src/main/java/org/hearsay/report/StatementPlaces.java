package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** Which statements stand in, or are attributed in, which sentence of one article; asked for a place, it looks at one sentence. */
final class StatementPlaces {
    private final AnnotatedArticle article;
    private final NavigableMap<Integer, TextSpan> sentences = new TreeMap<>();
    /** By the begin of the sentence, each in the order of the article's statements. */
    private final Map<Integer, Set<Statement>> bySentence = new HashMap<>();

    private final Map<String, Attribution> attributions = new HashMap<>();

    StatementPlaces(AnnotatedArticle article) {
        this.article = article;
        article.structure().sentences().forEach(sentence -> sentences.put(sentence.begin(), sentence));
        article.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        for (Statement statement : article.statements()) {
            add(statement, statement.spans());
            TextSpans cue = cue(statement);
            if (cue != null) {
                add(statement, cue);
            }
        }
    }

    private void add(Statement statement, TextSpans spans) {
        for (TextSpan span : spans.spans()) {
            Integer first = sentences.floorKey(span.begin());
            int from = first == null ? 0 : first;
            for (TextSpan sentence : sentences.subMap(from, span.end()).values()) {
                if (sentence.overlaps(span)) {
                    bySentence
                            .computeIfAbsent(sentence.begin(), key -> new LinkedHashSet<>())
                            .add(statement);
                }
            }
        }
    }

    private @Nullable TextSpans cue(Statement statement) {
        Attribution attribution = statement.attribution() == null ? null : attributions.get(statement.attribution());
        return attribution == null ? null : attribution.cue();
    }

    String text() {
        return article.text();
    }

    /** The first statement that shares a character with {@code place}; null if none does. */
    @Nullable
    Statement around(TextSpan place) {
        for (Statement statement : inSentenceOf(place)) {
            if (statement.spans().overlaps(place)) {
                return statement;
            }
        }
        return null;
    }

    /** The attributed statement in the same sentence whose verb of speech is nearest to {@code place}; null if there is none. */
    @Nullable
    Statement saidBeside(TextSpan place) {
        Statement best = null;
        long nearest = Long.MAX_VALUE;
        for (Statement statement : inSentenceOf(place)) {
            if (statement.attribution() != null) {
                TextSpans cue = cue(statement);
                long apart = cue == null ? Integer.MAX_VALUE : distance(cue, place);
                if (apart < nearest) {
                    nearest = apart;
                    best = statement;
                }
            }
        }
        return best;
    }

    private List<Statement> inSentenceOf(TextSpan place) {
        Map.Entry<Integer, TextSpan> sentence = sentences.floorEntry(place.begin());
        return sentence == null ? List.of() : new ArrayList<>(bySentence.getOrDefault(sentence.getKey(), Set.of()));
    }

    private static int distance(TextSpans cue, TextSpan place) {
        return Math.max(0, Math.max(cue.begin() - place.end(), place.begin() - cue.end()));
    }
}

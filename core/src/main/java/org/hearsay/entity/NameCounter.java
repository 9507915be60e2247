package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.LinkedEntity.NameCount;
import org.hearsay.model.LinkedEntity.NameVoice;
import org.hearsay.model.Story;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;

/** Counts how often each outlet uses each name in whose words; excluded passages are not counted. */
final class NameCounter {
    private record Key(String outlet, NameVoice voice, String name) {}

    private record Voices(SpanCover quoted, SpanCover contents, SpanCover excluded) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::outlet).thenComparing(Key::voice).thenComparing(Key::name);

    private final Map<String, AnnotatedArticle> articles = new HashMap<>();
    private final Map<String, Voices> voices = new HashMap<>();

    NameCounter(Story story) {
        for (AnnotatedArticle article : story.articles()) {
            articles.put(article.id(), article);
            voices.put(article.id(), voices(article));
        }
    }

    private static Voices voices(AnnotatedArticle article) {
        List<TextSpan> contents = new ArrayList<>();
        for (Attribution attribution : article.attributions()) {
            contents.addAll(attribution.content().spans());
        }
        List<TextSpan> excluded = new ArrayList<>();
        for (Exclusion exclusion : article.excluded()) {
            excluded.addAll(exclusion.spans().spans());
        }
        return new Voices(
                new SpanCover(Quotations.find(article.text())), new SpanCover(contents), new SpanCover(excluded));
    }

    /** The counts over all mentions of the members, ordered by outlet, voice, name. */
    List<NameCount> count(List<Member> members) {
        TreeMap<Key, Integer> counts = new TreeMap<>(ORDER);
        for (Member member : members) {
            AnnotatedArticle article = Objects.requireNonNull(articles.get(member.article()));
            for (TextSpan mention : article.entity(member.entity()).mentions()) {
                Voices voice = Objects.requireNonNull(voices.get(member.article()));
                if (!voice.excluded().contains(mention.begin())) {
                    String outlet = article.article().outletOrId();
                    counts.merge(new Key(outlet, voiceOf(mention, voice), mention.in(article.text())), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .map(count -> new NameCount(
                        count.getKey().outlet(),
                        count.getKey().voice(),
                        count.getKey().name(),
                        count.getValue()))
                .toList();
    }

    private static NameVoice voiceOf(TextSpan mention, Voices voices) {
        if (voices.quoted().contains(mention.begin())) {
            return NameVoice.QUOTED;
        }
        return voices.contents().contains(mention.begin()) ? NameVoice.INDIRECT : NameVoice.OWN;
    }
}

package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.LinkedEntity.NameCount;
import org.hearsay.model.LinkedEntity.NameVoice;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;

/** Counts how often each outlet uses each name in whose words; excluded passages are not counted. */
final class NameCounter {
    private record Key(String outlet, NameVoice voice, String name) {}

    private record Voices(SpanCover quoted, SpanCover contents, SpanCover excluded) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::outlet).thenComparing(Key::voice).thenComparing(Key::name);

    private final Edits edits;
    private final Map<String, Voices> voices = new HashMap<>();

    NameCounter(Edits edits) {
        this.edits = edits;
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
            ArticleEdit edit = edits.of(member.article());
            AnnotatedArticle article = edit.article();
            Voices voice = voices.computeIfAbsent(article.id(), id -> voices(article));
            List<TextSpan> named = edit.unnamed(member.entity())
                    ? List.of()
                    : edit.entity(member.entity()).mentions();
            for (TextSpan mention : named) {
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

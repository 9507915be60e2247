package org.hearsay.entity;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Correction.SetSpeaker;
import org.hearsay.model.EntityType;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Finds the attribution that a correction speaks of, and sets its speaker. */
final class SpeakerCorrection {
    private final SetSpeaker set;
    private final ArticleEdit edit;
    private final String file;
    private final List<Attribution> found;

    SpeakerCorrection(SetSpeaker set, ArticleEdit edit, String file) {
        this.set = set;
        this.edit = edit;
        this.file = file;
        this.found = find();
    }

    private List<Attribution> find() {
        String text = edit.article().text();
        Integer begin = set.begin();
        Integer end = set.end();
        List<Attribution> all = edit.article().attributions();
        if (begin == null || end == null) {
            String quote = bare(String.valueOf(set.quote()));
            List<Attribution> whole = all.stream()
                    .filter(a -> bare(a.content().in(text)).equals(quote))
                    .toList();
            return !whole.isEmpty() || quote.isEmpty()
                    ? whole
                    : all.stream()
                            .filter(a -> bare(a.content().in(text)).contains(quote))
                            .toList();
        }
        if (begin < 0 || end <= begin || end > text.codePointCount(0, text.length())) {
            return List.of();
        }
        TextSpan span = new CodePoints(text).toUtf16(begin, end);
        List<Attribution> exact =
                all.stream().filter(a -> a.content().extent().equals(span)).toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(a -> span.contains(a.content().extent())
                                || a.content().extent().contains(span))
                        .toList()
                : exact;
    }

    /** Without marks and doubled blanks, which are easily lost in copying. */
    private static String bare(String words) {
        return words.replaceAll("[\"“”„«»]", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .replaceAll("[.,;:]+$", "");
    }

    /** Its id; null unless there is just one. */
    @Nullable
    String attribution() {
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    /** Whether there is one or more. */
    boolean found() {
        return !found.isEmpty();
    }

    /** Why there is not just one. */
    String problem() {
        String where = set.quote() == null ? "[" + set.begin() + "," + set.end() + "]" : "“" + set.quote() + "”";
        return (found.isEmpty() ? "no attribution has " : found.size() + " attributions have ") + where + " in "
                + set.article();
    }

    /** Sets the speaker; {@code cluster} is null for one whom no article names. */
    String apply(@Nullable Cluster cluster) {
        Attribution attribution = found.getFirst();
        String name = cluster == null ? set.speaker().name() : cluster.name();
        boolean named = cluster != null && sourceNames(attribution, cluster);
        String entity = cluster == null ? null : edit.entityAtSource(cluster, attribution, named);
        Speaker before = edit.speaker(attribution);
        String role = before != null && entity != null && entity.equals(before.entity()) ? before.role() : null;
        edit.speaker(
                attribution.id(),
                new Speaker(
                        entity,
                        name,
                        kind(cluster),
                        role,
                        1,
                        List.of(new Speaker.Candidate(entity, name, 1)),
                        List.of("corrected by " + file)));
        return name + " speaks";
    }

    private boolean sourceNames(Attribution attribution, Cluster cluster) {
        TextSpans source = attribution.source();
        return source != null
                && cluster.plain()
                        .contains(NameForms.plain(source.in(edit.article().text())));
    }

    private static SourceKind kind(@Nullable Cluster cluster) {
        EntityType type = cluster == null ? EntityType.PERSON : cluster.type();
        return switch (type) {
            case PERSON, OTHER -> SourceKind.NAMED_PERSON;
            case ORGANISATION, GROUP, PLACE -> SourceKind.NAMED_ORGANISATION;
        };
    }
}

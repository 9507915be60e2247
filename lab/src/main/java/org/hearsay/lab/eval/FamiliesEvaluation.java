package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.annotate.exclusion.RuleExclusionFinder;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.family.FamilyFinder;
import org.hearsay.lab.eval.GeneratedStory.Member;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;

/**
 * How well families hold copies together and keep others apart: pairs of articles of generated stories of which it is known
 * whether one is a copy of the other.
 *
 * @param byEvent counts of each event, over all rounds
 * @param byKind counts of the pairs in which an article is of that kind
 * @param judged of the pairs judged by a reader, how many are right
 * @param errors the pairs that are wrong, each as a line
 */
record FamiliesEvaluation(Map<String, Counts> byEvent, Map<String, Counts> byKind, Share judged, List<String> errors) {
    /** How often each event is made into a story, each time of other sources and alterations. */
    private static final int ROUNDS = 3;

    private static final long SEED = 20260207;
    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();
    private static final RuleExclusionFinder EXCLUSIONS = new RuleExclusionFinder();

    /** Makes the stories of both files and finds their families. */
    static FamiliesEvaluation of(
            List<RawDocument> basil, List<RawDocument> others, FamilyPairLabels labels, FamilyFinder finder) {
        KnownCopies known = new KnownCopies(labels, basil, others);
        List<List<RawDocument>> events = new ArrayList<>(events(basil).values());
        events.addAll(events(others).values());
        Tally tally = new Tally(known);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < events.size(); i++) {
                List<RawDocument> articles = events.get(i);
                List<RawDocument> foreign = events.stream()
                        .filter(event -> !event.equals(articles))
                        .flatMap(List::stream)
                        .toList();
                String name = Objects.requireNonNull(articles.getFirst().story());
                GeneratedStory story = GeneratedStory.of(
                        name, articles, foreign, round < ROUNDS - 1, known::areApart, SEED + 1000L * round + i);
                String sources = round < ROUNDS - 1 ? "sources in it" : "sources missing";
                tally.add(story, familyOf(finder.find(story(story))), sources);
            }
        }
        return new FamiliesEvaluation(tally.byEvent, tally.byKind, judged(others, labels, finder), tally.errors);
    }

    /** The pairs of articles of BASIL that are in one family, each as a line. */
    static List<String> together(List<RawDocument> documents, FamilyFinder finder) {
        List<String> pairs = new ArrayList<>();
        for (List<RawDocument> event : events(documents).values()) {
            for (TextFamily family : finder.find(real(event))) {
                List<String> ids = family.members().stream()
                        .map(TextFamily.Member::article)
                        .toList();
                for (int i = 0; i < ids.size(); i++) {
                    for (String other : ids.subList(i + 1, ids.size())) {
                        pairs.add(ids.get(i) + " " + other);
                    }
                }
            }
        }
        return pairs;
    }

    /** The pairs of articles of which one takes passages of the other, each as a line, ordered. */
    static List<String> reusing(List<RawDocument> documents, FamilyFinder finder) {
        return events(documents).values().stream()
                .flatMap(event -> finder.find(real(event)).stream())
                .flatMap(family -> family.reuse().stream())
                .map(reuse -> reuse.article() + " " + reuse.from())
                .sorted()
                .toList();
    }

    private static Share judged(List<RawDocument> documents, FamilyPairLabels labels, FamilyFinder finder) {
        Map<String, String> families = new HashMap<>();
        events(documents)
                .forEach((event, articles) -> familyOf(finder.find(real(articles)))
                        .forEach((article, family) -> families.put(article, event + " " + family)));
        int right = 0;
        int all = 0;
        for (List<RawDocument> event : events(documents).values()) {
            for (int i = 0; i < event.size(); i++) {
                for (int j = i + 1; j < event.size(); j++) {
                    String a = event.get(i).id();
                    String b = event.get(j).id();
                    Boolean copies = labels.areCopies(a, b);
                    if (copies != null) {
                        all++;
                        right += copies == Objects.equals(families.get(a), families.get(b)) ? 1 : 0;
                    }
                }
            }
        }
        return new Share(right, all);
    }

    private static Map<String, List<RawDocument>> events(List<RawDocument> documents) {
        Map<String, List<RawDocument>> events = new TreeMap<>();
        documents.forEach(document -> events.computeIfAbsent(String.valueOf(document.story()), id -> new ArrayList<>())
                .add(document));
        return events;
    }

    private static Map<String, String> familyOf(List<TextFamily> families) {
        Map<String, String> familyOf = new HashMap<>();
        families.forEach(family -> family.members().forEach(member -> familyOf.put(member.article(), family.id())));
        return familyOf;
    }

    private static Story real(List<RawDocument> event) {
        return new Story(
                "real",
                event.stream()
                        .map(document -> article(document.id(), document.published(), document.content()))
                        .sorted(Comparator.comparing(AnnotatedArticle::id))
                        .toList());
    }

    private static Story story(GeneratedStory story) {
        return new Story(
                story.event(),
                story.members().stream()
                        .map(member -> article(member.id(), null, member.text()))
                        .sorted(Comparator.comparing(AnnotatedArticle::id))
                        .toList());
    }

    /** What families are found by: sentences and what is left out; no model is needed. */
    private static AnnotatedArticle article(String id, @Nullable String published, String text) {
        Article article = new Article(id, null, null, null, published, null, "en", text);
        TextStructure structure = SEGMENTER.segment(text);
        return new AnnotatedArticle(
                article, structure, List.of(), List.of(), List.of(), List.of(), EXCLUSIONS.find(article, structure));
    }

    /** All pairs that are known together. */
    Counts all() {
        return byEvent.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** The figures as floors are written, in percent. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        figures.put("f1", 100 * all().f1());
        figures.put("precision", 100 * all().precision());
        figures.put("recall", 100 * all().recall());
        figures.put("judged", judged.percent());
        return figures;
    }

    /** Counts pairs as stories come. */
    private static final class Tally {
        private final KnownCopies known;
        private final Map<String, Counts> byEvent = new TreeMap<>();
        private final Map<String, Counts> byKind = new TreeMap<>();
        private final List<String> errors = new ArrayList<>();

        Tally(KnownCopies known) {
            this.known = known;
        }

        void add(GeneratedStory story, Map<String, String> familyOf, String sources) {
            List<Member> members = story.members();
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    Member a = members.get(i);
                    Member b = members.get(j);
                    Boolean copies = areCopies(a, b);
                    if (copies != null) {
                        boolean together = Objects.equals(familyOf.get(a.id()), familyOf.get(b.id()));
                        count(story.event(), sources, a, b, copies, together);
                    }
                }
            }
        }

        private @Nullable Boolean areCopies(Member a, Member b) {
            if (a.source().equals(b.source())) {
                return Boolean.TRUE;
            }
            return (a.isMixed() || b.isMixed()) ? Boolean.FALSE : known.areCopies(a.source(), b.source());
        }

        private void count(String event, String sources, Member a, Member b, boolean copies, boolean together) {
            Counts counts = new Counts(copies ? 1 : 0, together ? 1 : 0, copies && together ? 1 : 0);
            byEvent.merge(event, counts, Counts::plus);
            byKind.merge(sources, counts, Counts::plus);
            byKind.merge(a.kind(), counts, Counts::plus);
            if (!b.kind().equals(a.kind())) {
                byKind.merge(b.kind(), counts, Counts::plus);
            }
            if (copies != together) {
                errors.add((copies ? "apart: " : "together: ") + event + " " + a.id() + " (" + a.kind() + "), " + b.id()
                        + " (" + b.kind() + ")");
            }
        }
    }
}

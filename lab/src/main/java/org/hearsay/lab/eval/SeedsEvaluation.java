package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Attribution;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The founding articles, scored. The reading labels attributions without a cue and no cues, so predictions without one
 * are scored here, and the figures of cues mean nothing.
 *
 * @param score the counts of both articles
 * @param readings one for each label, in the order of the reading
 * @param quotations the labelled quotations
 * @param repairs what was put right in the labels
 */
public record SeedsEvaluation(
        ArticleScore score, List<Reading> readings, List<Quotation> quotations, List<String> repairs) {
    public SeedsEvaluation {
        readings = List.copyOf(readings);
        quotations = List.copyOf(quotations);
        repairs = List.copyOf(repairs);
    }

    /**
     * What became of one label.
     *
     * @param predicted the attribution with the same content; null if there is none
     * @param sourceRight whether the sources share a word or both are absent
     */
    public record Reading(SeedLabel label, @Nullable Attribution predicted, boolean sourceRight) {
        /** Whether the speaker is the labelled one: his last name, or no entity where the source has no name. */
        public boolean speakerRight() {
            if (predicted == null) {
                return false;
            }
            Speaker speaker = predicted.speaker();
            if (label.speaker().isEmpty()) {
                return speaker == null || speaker.entity() == null;
            }
            return speaker != null && Words.lowerCase(speaker.name()).containsAll(Words.lowerCase(label.speaker()));
        }
    }

    /**
     * A labelled quotation.
     *
     * @param id the label it belongs to
     * @param found whether a prediction has exactly these characters, with or without the marks; for a content only
     *     partly in quotation marks, whether a prediction holds them all
     */
    public record Quotation(String id, boolean found) {}

    /** Annotates and scores the founding articles; throws {@link IllegalStateException} if one is rejected. */
    public static SeedsEvaluation of(List<SeedArticle> seeds, Function<RawDocument, AnnotationResult> annotate) {
        ArticleScore score = ArticleScore.NONE;
        List<Reading> readings = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        List<String> repairs = new ArrayList<>();
        for (SeedArticle seed : seeds) {
            List<Attribution> found = switch (annotate.apply(seed.article().document())) {
                case AnnotatedArticle annotated -> annotated.attributions();
                case Rejected rejected -> throw new IllegalStateException("rejected: " + rejected);
            };
            score = score.plus(scorer(seed, found).score());
            readings.addAll(readings(seed, found));
            quotations.addAll(quotations(seed, found));
            repairs.addAll(seed.repairs());
        }
        return new SeedsEvaluation(score, readings, quotations, repairs);
    }

    private static AttributionScorer scorer(SeedArticle seed, List<Attribution> found) {
        List<LabelledAttribution> predicted =
                found.stream().map(LabelledAttribution::of).toList();
        return AttributionScorer.withCueless(
                seed.article().text(), seed.article().gold(), predicted);
    }

    private static List<Reading> readings(SeedArticle seed, List<Attribution> found) {
        AttributionScorer scorer = scorer(seed, found);
        Map<String, ContentPairs.Pair> pairs = scorer.pairs().stream()
                .collect(Collectors.toMap(pair -> pair.gold().id(), pair -> pair));
        Map<String, Attribution> byId = found.stream().collect(Collectors.toMap(Attribution::id, a -> a));
        List<Reading> readings = new ArrayList<>();
        for (SeedLabel label : seed.labels()) {
            ContentPairs.Pair pair = pairs.get(label.id());
            readings.add(
                    pair == null
                            ? new Reading(label, null, false)
                            : new Reading(label, byId.get(pair.predicted().id()), scorer.sameSource(pair)));
        }
        return readings;
    }

    private static List<Quotation> quotations(SeedArticle seed, List<Attribution> found) {
        List<Quotation> quotations = new ArrayList<>();
        for (SeedLabel label : seed.labels()) {
            for (TextSpan content : label.attribution().content().spans()) {
                marked(seed.article().text(), label.kind(), content).stream()
                        .map(quotation -> new Quotation(label.id(), found(label, quotation, found)))
                        .forEach(quotations::add);
            }
        }
        return quotations;
    }

    /** The quotations of a content: a direct one is one itself, even where its two marks are not of one kind. */
    private static List<TextSpan> marked(String text, Attribution.Kind kind, TextSpan content) {
        return switch (kind) {
            case DIRECT -> List.of(content);
            case MIXED ->
                Quotations.find(text).stream().filter(content::contains).toList();
            case INDIRECT -> List.of();
        };
    }

    private static boolean found(SeedLabel label, TextSpan quotation, List<Attribution> found) {
        TextSpan interior = new TextSpan(quotation.begin() + 1, quotation.end() - 1);
        return found.stream()
                .flatMap(attribution -> attribution.content().spans().stream())
                .anyMatch(span -> label.kind() == Attribution.Kind.MIXED
                        ? span.contains(interior)
                        : span.equals(quotation) || span.equals(interior));
    }

    /** Labels no prediction has the content of. */
    public List<Reading> missed() {
        return readings.stream().filter(reading -> reading.predicted() == null).toList();
    }

    /** The labels of which some stands in quotation marks. */
    public List<Reading> quoted() {
        return readings.stream().filter(reading -> reading.label().quoted()).toList();
    }

    /** How many of {@code readings} have the right speaker. */
    public static int speakersRight(List<Reading> readings) {
        return (int) readings.stream().filter(Reading::speakerRight).count();
    }

    /** How many labelled quotations were found. */
    public int quotationsFound() {
        return (int) quotations.stream().filter(Quotation::found).count();
    }

    /** What floors are set on, by label: a share in percent, counts as they are. */
    public Map<String, Double> figures() {
        return Map.of(
                "quotations", (double) quotationsFound(),
                "relation", 100 * score.of(Figure.RELATION).f1(),
                "speakers.all", (double) speakersRight(readings),
                "speakers.quoted", (double) speakersRight(quoted()));
    }
}

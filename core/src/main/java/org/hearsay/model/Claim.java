package org.hearsay.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The statements, across articles, that say the same thing.
 *
 * @param id unique within its story
 * @param text the reference wording: the longest direct quotation, else the earliest statement
 * @param speaker who all its attributed appearances attribute it to; null if it stands only in outlets' own voice
 * @param appearances ordered by article id, then by place; at least one
 * @param independentReports outlets that carry it in text of their own
 * @param originalSources the distinct speakers or documents behind it
 * @param onlyIn the one article that carries it; null if several do
 * @param centrality how many of the other texts use the words of its reference, 0 to 1: what stands in one text only is shown by it
 * @param alike ids of the claims of the story, in their order, that another known speaker makes and that read alike: whether he says the
 *     same is for the reader to decide
 */
public record Claim(
        String id,
        String text,
        @Nullable ClaimSpeaker speaker,
        List<Appearance> appearances,
        List<IndependentReport> independentReports,
        List<OriginalSource> originalSources,
        @Nullable String onlyIn,
        double centrality,
        List<String> alike) {
    public Claim {
        appearances = List.copyOf(appearances);
        independentReports = List.copyOf(independentReports);
        originalSources = List.copyOf(originalSources);
        alike = List.copyOf(alike);
        if (appearances.isEmpty()) {
            throw new IllegalArgumentException("a claim needs an appearance");
        }
        Checks.probability(centrality);
    }

    /** A claim of which is not known how central it is, and that reads like no other. */
    public Claim(
            String id,
            String text,
            @Nullable ClaimSpeaker speaker,
            List<Appearance> appearances,
            List<IndependentReport> independentReports,
            List<OriginalSource> originalSources,
            @Nullable String onlyIn) {
        this(id, text, speaker, appearances, independentReports, originalSources, onlyIn, 0, List.of());
    }

    /**
     * The ids of the articles that say it in their own voice while another outlet attributes it to somebody, in their order; empty
     * where all attribute it, or none does, or where one denies it.
     *
     * @param outletOf the outlet of an article, by its id
     */
    public List<String> saidAsFact(Function<String, String> outletOf) {
        List<Appearance> attributed = appearances.stream()
                .filter(a -> a.rendering().voice() != Rendering.Voice.OWN)
                .toList();
        boolean denied = appearances.stream().anyMatch(a -> a.rendering().stance() == Rendering.Stance.DENIES);
        return appearances.stream()
                .filter(a -> !denied && a.rendering().voice() == Rendering.Voice.OWN)
                .map(Appearance::article)
                .filter(article ->
                        attributed.stream().noneMatch(a -> a.article().equals(article)))
                .filter(article -> attributed.stream()
                        .anyMatch(a -> !outletOf.apply(a.article()).equals(outletOf.apply(article))))
                .distinct()
                .toList();
    }

    /**
     * Who said it.
     *
     * @param entity id of the {@link LinkedEntity}; null where no article names one
     * @param name the fullest name, or the source's own words
     * @param kind what kind of source
     * @param confidence the lowest among the appearances, 0 to 1
     * @param others the names of those it may be too, where an appearance is not certain
     */
    public record ClaimSpeaker(
            @Nullable String entity, String name, SourceKind kind, double confidence, List<String> others) {
        public ClaimSpeaker {
            Checks.probability(confidence);
            others = List.copyOf(others);
        }

        /** Whether the speaker is sure enough to be shown by name alone. */
        public boolean certain() {
            return confidence >= Speaker.CERTAIN;
        }

        /** For people: the name; where it is not certain "unclear:" and who it may be, joined by "or". */
        public String shown() {
            return Unclear.shown(name, confidence, others);
        }
    }

    /**
     * One article's statement of the claim.
     *
     * @param statement id of the {@link Statement} in that article
     * @param rendering how it is carried
     * @param evidence where it stands
     * @param changes its words beside those of the claim's reference
     */
    public record Appearance(String statement, Rendering rendering, Evidence evidence, WordChanges changes) {
        /** One whose words are not marked. */
        public Appearance(String statement, Rendering rendering, Evidence evidence) {
            this(statement, rendering, evidence, WordChanges.NONE);
        }

        /** Id of the article it stands in. */
        public String article() {
            return evidence.article();
        }
    }

    /**
     * One outlet that carries the claim in text of its own.
     *
     * @param outlet the outlet, or the article's id where the outlet is unknown
     * @param articles its articles that carry the claim
     * @param reason why it counts, for people
     */
    public record IndependentReport(String outlet, List<String> articles, String reason) {
        public IndependentReport {
            articles = List.copyOf(articles);
        }
    }

    /**
     * One distinct speaker or document behind the claim.
     *
     * @param name who
     * @param kind what kind of source
     * @param articles ids of the articles that attribute it to him
     * @param reason why it counts, for people
     */
    public record OriginalSource(String name, SourceKind kind, List<String> articles, String reason) {
        public OriginalSource {
            articles = List.copyOf(articles);
        }
    }
}

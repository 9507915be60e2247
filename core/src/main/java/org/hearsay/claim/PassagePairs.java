package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Rendering;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.pair.PairSide;

/**
 * Reads pairs of given passages of a story as the aligner reads statements: for measuring and for training. Not thread-safe.
 */
public final class PassagePairs {
    private final Story story;
    private final AssertionReader reader;
    private final StoryWords words = new StoryWords();
    private final MeaningReader meaning;
    private final PairReader together;
    private final PairScorer scorer;
    private final Map<Place, Profile> profiles = new HashMap<>();

    private record Place(String article, TextSpan span) {}

    /** Pairs of passages of {@code story}; whoever made {@code models} closes them. */
    public PassagePairs(Story story, List<TextFamily> families, List<LinkedEntity> entities, ClaimModels models) {
        this.story = story;
        this.reader = new AssertionReader(families, entities);
        this.meaning = new MeaningReader(models.vectors());
        this.together = models.together();
        this.scorer = models.scorer();
        words.read(Twins.of(reader.read(story)));
    }

    /** The names of the features, in order. */
    public static List<String> features() {
        return PairFeatures.NAMES;
    }

    /** What two passages have in common, one number a feature. */
    public double[] features(String article, TextSpan passage, String otherArticle, TextSpan otherPassage) {
        Profile one = known(article, passage);
        Profile other = known(otherArticle, otherPassage);
        meaning.read(List.of(one, other));
        return new PairFeatures(words).of(one, other);
    }

    /** The two passages as a network reads them together, the first of them first. */
    public List<PairSide> sides(String article, TextSpan passage, String otherArticle, TextSpan otherPassage) {
        Profile one = known(article, passage);
        Profile other = known(otherArticle, otherPassage);
        return List.of(one.beside(other), other.beside(one));
    }

    /** Whether the two passages make one claim: as the network reads them if the aligner would have them read together. */
    public boolean oneClaim(String article, TextSpan passage, String otherArticle, TextSpan otherPassage) {
        double score = scorer.oneClaim(features(article, passage, otherArticle, otherPassage));
        Assertion one = known(article, passage).assertion();
        Assertion other = known(otherArticle, otherPassage).assertion();
        if (Source.compare(one.source(), other.source()) != Source.Likeness.SAME || !Likeness.isDoubt(score)) {
            return score >= Likeness.OPEN_SOURCE;
        }
        List<PairSide> sides = sides(article, passage, otherArticle, otherPassage);
        return together.read(sides.get(0), sides.get(1)).one() >= Likeness.leastReading(one, other);
    }

    /** Twice the weight of the shared content words over the weight of all, 0 to 1; reads no vector. */
    public double dice(String article, TextSpan passage, String otherArticle, TextSpan otherPassage) {
        return new PairFeatures(words)
                .dice(
                        known(article, passage).stems(),
                        known(otherArticle, otherPassage).stems());
    }

    private Profile known(String article, TextSpan passage) {
        return profiles.computeIfAbsent(new Place(article, passage), any -> profile(article, passage));
    }

    private Profile profile(String article, TextSpan passage) {
        return words.profile(assertion(article, passage));
    }

    private Assertion assertion(String article, TextSpan passage) {
        AnnotatedArticle annotated = story.article(article);
        return reader.passage(annotated, passage);
    }

    /** How the reference and the other passage render a claim of the two: where only the reference negates, it is the denial. */
    public List<Rendering> renderings(String article, TextSpan reference, String otherArticle, TextSpan passage) {
        Assertion first = assertion(article, reference);
        Assertion other = assertion(otherArticle, passage);
        boolean denies = Polarity.compare(other, first) == Polarity.REFERENCE_DENIES;
        return List.of(Renderer.render(first, first, denies), Renderer.render(other, first, denies));
    }

    /** The places of the statements' sentences, article by article. */
    public Map<String, List<TextSpan>> sentences() {
        Map<String, List<TextSpan>> places = new HashMap<>();
        for (AnnotatedArticle article : story.articles()) {
            Stream<Assertion> assertions = reader.read(article).stream();
            places.put(article.id(), assertions.map(a -> a.spans().extent()).toList());
        }
        return places;
    }
}

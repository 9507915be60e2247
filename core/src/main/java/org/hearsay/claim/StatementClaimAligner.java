package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.text.EvidenceMaker;

/**
 * Aligns by speaker, wording and meaning: quotations of which one holds the other's words, and statements that a trained scorer
 * finds to say the same (see {@link PairScorer}); numbers are left aside, so that a claim with two numbers stays one, with a
 * conflict.
 *
 * <p>Statements are compared sentence by sentence: a statement of several sentences stands in several claims, and so does a
 * sentence that says two things, or is stitched together from two quotations (see {@link Guests}).
 */
public final class StatementClaimAligner implements ClaimAligner {
    /** The part of its threshold that a member keeps when a better reference takes over. */
    private static final double KEEP = 0.7;

    private final ClaimModels models;

    /** An aligner that compares by {@code models}; whoever made them closes them. */
    public StatementClaimAligner(ClaimModels models) {
        this.models = models;
    }

    @Override
    public List<Claim> align(Story story, List<TextFamily> families, List<LinkedEntity> entities) {
        List<Assertion> assertions = new AssertionReader(families, entities).read(story);
        Map<String, EvidenceMaker> evidence = story.articles().stream()
                .collect(Collectors.toMap(AnnotatedArticle::id, article -> new EvidenceMaker(article.article())));
        ClaimMaker maker = new ClaimMaker(evidence, new ReportCounter(families), new Centrality(story, families));
        List<Claim> claims = new ArrayList<>();
        for (ClaimGroup group : group(Twins.of(assertions))) {
            claims.add(maker.make("c" + (claims.size() + 1), group));
        }
        claims.sort(
                Comparator.comparing((Claim claim) -> claim.independentReports().size(), Comparator.reverseOrder()));
        return numbered(claims);
    }

    /** The groups, in the order of first appearance. */
    private List<ClaimGroup> group(List<Twins> twins) {
        StoryWords words = new StoryWords();
        List<Profile> profiles = words.read(twins);
        Likeness likeness = new Likeness(twins, profiles, new PairFeatures(words), models.scorer());
        List<ClaimGroup> groupOf = new ArrayList<>();
        twins.forEach(group -> groupOf.add(new ClaimGroup(group)));
        List<PairFinder.Pair> pairs = new PairFinder(twins, profiles, words, likeness).find(models);
        for (PairFinder.Pair pair : pairs) {
            ClaimGroup one = groupOf.get(pair.a());
            ClaimGroup other = groupOf.get(pair.b());
            if (one != other && one.mayJoin(other, likeness, KEEP)) {
                one.join(other);
                other.numbers().forEach(number -> groupOf.set(number, one));
            }
        }
        return new Guests(twins, profiles, groupOf, likeness).seat(pairs);
    }

    private static List<Claim> numbered(List<Claim> claims) {
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims) {
            numbered.add(new Claim(
                    "c" + (numbered.size() + 1),
                    claim.text(),
                    claim.speaker(),
                    claim.appearances(),
                    claim.independentReports(),
                    claim.originalSources(),
                    claim.onlyIn(),
                    claim.centrality()));
        }
        return numbered;
    }
}

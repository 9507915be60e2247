package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        Grouped grouped = group(Twins.of(assertions));
        List<Made> made = new ArrayList<>();
        grouped.groups().forEach(group -> made.add(new Made(group, maker.make("", group))));
        made.sort(Comparator.comparing(
                (Made one) -> one.claim().independentReports().size(), Comparator.reverseOrder()));
        return numbered(made, grouped.alike());
    }

    /**
     * Groups in the order of first appearance.
     *
     * @param alike for each group those of another speaker whose reference reads like its own
     */
    private record Grouped(List<ClaimGroup> groups, Map<ClaimGroup, Set<ClaimGroup>> alike) {}

    private record Made(ClaimGroup group, Claim claim) {}

    private Grouped group(List<Twins> twins) {
        StoryWords words = new StoryWords();
        List<Profile> profiles = words.read(twins);
        Likeness likeness = new Likeness(twins, profiles, new PairFeatures(words), models.scorer());
        List<ClaimGroup> groupOf = new ArrayList<>();
        twins.forEach(group -> groupOf.add(new ClaimGroup(group)));
        PairFinder finder = new PairFinder(twins, profiles, words, likeness);
        List<PairFinder.Pair> pairs = finder.find(models);
        for (PairFinder.Pair pair : pairs) {
            ClaimGroup one = groupOf.get(pair.a());
            ClaimGroup other = groupOf.get(pair.b());
            if (one != other && one.mayJoin(other, likeness, KEEP)) {
                one.join(other);
                other.numbers().forEach(number -> groupOf.set(number, one));
            }
        }
        Map<ClaimGroup, Set<ClaimGroup>> alike = new HashMap<>();
        for (PairFinder.Pair pair : finder.alike(models)) {
            ClaimGroup one = groupOf.get(pair.a());
            ClaimGroup other = groupOf.get(pair.b());
            if (one.reference().number() == pair.a() && other.reference().number() == pair.b()) {
                alike.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                alike.computeIfAbsent(other, any -> new HashSet<>()).add(one);
            }
        }
        return new Grouped(new Guests(twins, profiles, groupOf, likeness).seat(pairs), alike);
    }

    private static List<Claim> numbered(List<Made> made, Map<ClaimGroup, Set<ClaimGroup>> alike) {
        Map<ClaimGroup, Integer> places = new HashMap<>();
        made.forEach(one -> places.put(one.group(), places.size()));
        List<Claim> numbered = new ArrayList<>();
        for (Made one : made) {
            Claim claim = one.claim();
            List<String> ids = alike.getOrDefault(one.group(), Set.of()).stream()
                    .filter(places::containsKey)
                    .map(places::get)
                    .filter(place -> speakersDiffer(claim, made.get(place).claim()))
                    .sorted()
                    .map(StatementClaimAligner::id)
                    .toList();
            numbered.add(new Claim(
                    id(numbered.size()),
                    claim.text(),
                    claim.speaker(),
                    claim.appearances(),
                    claim.independentReports(),
                    claim.originalSources(),
                    claim.onlyIn(),
                    claim.centrality(),
                    ids));
        }
        return numbered;
    }

    private static String id(int place) {
        return "c" + (place + 1);
    }

    private static boolean speakersDiffer(Claim one, Claim other) {
        Claim.ClaimSpeaker speaker = one.speaker();
        Claim.ClaimSpeaker another = other.speaker();
        return speaker != null && another != null && !Objects.equals(speaker.entity(), another.entity());
    }
}

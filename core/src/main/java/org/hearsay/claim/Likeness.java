package org.hearsay.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How much two assertions say the same, by wording, meaning and source. */
final class Likeness {
    /** A shorter run of quoted words is found by chance. */
    static final int LEAST_RUN = 4;
    /** So many equal quoted words are one utterance, whoever the articles' speakers were taken for. */
    static final int SURE_RUN = 5;
    /** Score from which two tellings of one speaker that were not read together are one claim. */
    private static final double SAME_SOURCE = 0.15;
    /** The same where one of the speakers is not known, the outlet itself among them, or where one denies what the other asserts. */
    static final double OPEN_SOURCE = 0.3;
    /** Probability, as the network reads the two together, from which two tellings of one speaker are one claim. */
    private static final double READ = 0.3;
    /** The same for two quotations, which in other words are mostly two utterances on one matter. */
    private static final double READ_QUOTATIONS = 0.5;

    /** Probability, as the network reads the two together, from which what two speakers say reads alike. */
    private static final double ALIKE = 0.7;

    /** Fewer content words say too little to be known by their meaning. */
    private static final int LEAST_WORDS = 2;
    /** Fewer are a name or a phrase that anybody uses. */
    private static final int LEAST_ALIKE = 3;
    /** Where the score of two tellings of one speaker is between these, they are read together. */
    private static final double DOUBT_FROM = 0.02;

    private static final double DOUBT_TO = 0.9;

    private final List<Twins> twins;
    private final List<Profile> profiles;
    private final PairFeatures features;
    private final PairScorer scorer;
    private final QuotedRuns runs;
    private final Retellings retellings;
    private final Map<Long, Double> readings = new ConcurrentHashMap<>();

    /** Likeness of the groups, which have the profiles of their places. */
    Likeness(List<Twins> twins, List<Profile> profiles, PairFeatures features, PairScorer scorer) {
        this.twins = twins;
        this.profiles = profiles;
        this.features = features;
        this.scorer = scorer;
        this.runs = new QuotedRuns(twins);
        this.retellings = new Retellings(twins, profiles);
    }

    /** From 0, not the same, to 1; the groups are given by their numbers. */
    double of(int a, int b) {
        return atLeast(a, b, 1);
    }

    /** As {@link #of}, with thresholds lowered to {@code part} of theirs: what a claim's other members must keep. */
    double atLeast(int a, int b, double part) {
        if (oneQuotation(a, b)) {
            return 1;
        }
        if (different(a, b)) {
            return 0;
        }
        return Math.max(scored(a, b, part), retelling(a, b, part));
    }

    private double scored(int a, int b, double part) {
        Double reading = readings.get(key(a, b));
        if (reading != null) {
            double least = leastReading(twins.get(a).first(), twins.get(b).first());
            return reading >= part * least ? reading : 0;
        }
        return score(profiles.get(a), profiles.get(b), part * threshold(a, b));
    }

    /** The score of two; 0 if it is below {@code least}. */
    private double score(Profile one, Profile other, double least) {
        double[] ofWords = features.ofWords(one, other);
        if (!mayReach(ofWords, least)) {
            return 0;
        }
        double score = scorer.oneClaim(features.withMeaning(ofWords, one, other));
        return score >= least ? score : 0;
    }

    /** Probability from which two that were read together are one claim. */
    static double leastReading(Assertion one, Assertion other) {
        return one.isQuotation() && other.isQuotation() ? READ_QUOTATIONS : READ;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    /** How far the score of two tellings of one speaker is from the middle of doubt, if they are in doubt; -1 if they are not. */
    double doubt(int a, int b) {
        if (sources(a, b) != Source.Likeness.SAME || !needsMeaning(a, b)) {
            return -1;
        }
        double score = score(profiles.get(a), profiles.get(b), DOUBT_FROM);
        return isDoubt(score) ? Math.abs(score - SAME_SOURCE) : -1;
    }

    /** Whether a score leaves it open if two tellings of one speaker are one claim. */
    static boolean isDoubt(double score) {
        return score >= DOUBT_FROM && score <= DOUBT_TO;
    }

    /** Reads two together, the smaller number first: their likeness is that from then on. */
    void read(int a, int b, PairReader reader) {
        readings.put(key(a, b), together(a, b, reader));
    }

    /** Whether the score of two may reach {@code least}, whatever their vectors: without a look at those, which takes far longer. */
    private boolean mayReach(double[] ofWords, double least) {
        return scorer.oneClaim(features.withMostMeaning(ofWords)) >= least;
    }

    private double retelling(int a, int b, double part) {
        Profile one = profiles.get(a);
        Profile other = profiles.get(b);
        return retellings.mayBe(a, b) && !denial(a, b) && numbersAgree(one, other)
                ? retellings.of(a, b, features.dice(one.stems(), other.stems()), part)
                : 0;
    }

    /** Whether one of their numbers is the same, or one of them names none. */
    private static boolean numbersAgree(Profile one, Profile other) {
        return one.numbers().length == 0
                || other.numbers().length == 0
                || Arrays.stream(one.numbers()).anyMatch(number -> Arrays.binarySearch(other.numbers(), number) >= 0);
    }

    /** Notes a pair whose vectors are read: what a speaker says elsewhere is what a retelling is told from. */
    void note(int a, int b) {
        if (retellings.mayBe(a, b)) {
            retellings.note(a, b);
        }
    }

    /** Whether a quotation of one stands in the other. */
    boolean oneQuotation(int a, int b) {
        int run = Math.max(commonRun(a, b), commonRun(b, a));
        return run >= SURE_RUN || (run >= LEAST_RUN && sources(a, b) != Source.Likeness.DIFFERENT);
    }

    private Source.Likeness sources(int a, int b) {
        return Source.compare(
                twins.get(a).first().source(), twins.get(b).first().source());
    }

    /** Whether two known speakers say them: then one of them would be shown with the other's words, unless one denies what the other says. */
    private boolean different(int a, int b) {
        return sources(a, b) == Source.Likeness.DIFFERENT && !denial(a, b);
    }

    private boolean denial(int a, int b) {
        return twins.get(a).first().denied() != twins.get(b).first().denied();
    }

    private double threshold(int a, int b) {
        return sources(a, b) == Source.Likeness.SAME ? SAME_SOURCE : OPEN_SOURCE;
    }

    /**
     * The score of two that known speakers say, each on his own word, in two text families; 0 if they are no such, or below the threshold
     * of one claim.
     */
    double onTwoWords(int a, int b) {
        return areTwoWords(a, b) && !oneQuotation(a, b) ? score(profiles.get(a), profiles.get(b), OPEN_SOURCE) : 0;
    }

    private boolean areTwoWords(int a, int b) {
        int least = Math.min(profiles.get(a).content().length, profiles.get(b).content().length);
        return different(a, b) && least >= LEAST_ALIKE && !shareFamily(a, b);
    }

    private boolean shareFamily(int a, int b) {
        Set<String> families =
                twins.get(a).all().stream().map(Assertion::family).collect(Collectors.toSet());
        return twins.get(b).all().stream().map(Assertion::family).anyMatch(families::contains);
    }

    /** Whether two, the smaller number first, read alike. */
    boolean readAlike(int a, int b, PairReader reader) {
        return together(a, b, reader) >= ALIKE;
    }

    private double together(int a, int b, PairReader reader) {
        Profile one = profiles.get(Math.min(a, b));
        Profile other = profiles.get(Math.max(a, b));
        return reader.read(one.beside(other), other.beside(one)).one();
    }

    /** Whether the vectors of the two could make them one claim, or alike on two speakers' words. */
    boolean needsMeaning(int a, int b) {
        return speaks(a)
                && speaks(b)
                && !oneQuotation(a, b)
                && (!different(a, b) || areTwoWords(a, b))
                && (retellings.mayBe(a, b)
                        || mayReach(features.ofWords(profiles.get(a), profiles.get(b)), threshold(a, b)));
    }

    private boolean speaks(int number) {
        return profiles.get(number).content().length >= LEAST_WORDS;
    }

    /** The length of the longest quoted run of {@code one} that stands in {@code other}'s words; 0 if none does. */
    private int commonRun(int one, int other) {
        int least = twins.get(other).first().quoted().isEmpty() ? SURE_RUN : LEAST_RUN;
        return runs.longest(one, other, least);
    }

    /** Whether all words of one stand in the other: then one article may carry both in one claim. */
    boolean contains(int a, int b) {
        String one = twins.get(a).first().joined();
        String other = twins.get(b).first().joined();
        return one.contains(other) || other.contains(one);
    }

    /** Whether the group's words, or quoted words of it, stand in those of the {@code whole}. */
    boolean isPart(int group, int whole) {
        String part = twins.get(group).first().joined();
        return twins.get(whole).first().joined().contains(part) || commonRun(group, whole) > 0;
    }
}

package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.NumberWords;

/** How much two assertions say the same, by wording, meaning and source. */
final class Likeness {
    /** A shorter run of quoted words is found by chance. */
    static final int LEAST_RUN = 4;
    /** So many equal quoted words are one utterance, whoever the articles' speakers were taken for. */
    private static final int SURE_RUN = 7;
    /** Dice of content words at which two tellings of one speaker say the same. */
    private static final double SAME_SOURCE = 0.45;
    /** Dice at which two sentences say the same where not both are of one known speaker. */
    private static final double OPEN_SOURCE = 0.62;
    /** Fewer shared content words say nothing, whatever their share. */
    private static final int LEAST_SHARED = 2;
    /** Dice of all words below which no vector is read where the speakers are not one. */
    private static final double WORTH_READING = 0.4;

    private final List<Twins> twins;
    private final WordWeights weights;
    private final Meaning meaning;
    private final QuotedRuns runs;

    Likeness(List<Twins> twins, WordWeights weights, Meaning meaning) {
        this.twins = twins;
        this.weights = weights;
        this.meaning = meaning;
        this.runs = new QuotedRuns(twins);
    }

    /** From 0, not the same, to 1; the groups are given by their numbers. */
    double of(int a, int b) {
        return atLeast(a, b, 1);
    }

    /** As {@link #of}, with thresholds lowered to {@code part} of theirs: what a claim's other members must keep. */
    double atLeast(int a, int b, double part) {
        Assertion one = twins.get(a).first();
        Assertion other = twins.get(b).first();
        Source.Likeness sources = Source.compare(one.source(), other.source());
        int run = Math.max(commonRun(a, b), commonRun(b, a));
        if (run >= SURE_RUN || (run >= LEAST_RUN && sources != Source.Likeness.DIFFERENT)) {
            return 1;
        }
        if (sources == Source.Likeness.DIFFERENT && one.denied() == other.denied()) {
            return 0;
        }
        boolean same = sources == Source.Likeness.SAME;
        double dice = weights.dice(a, b);
        boolean enough = weights.shared(a, b) >= LEAST_SHARED;
        double byWords = enough && dice >= part * (same ? SAME_SOURCE : OPEN_SOURCE) ? dice : 0;
        return Math.max(byWords, byMeaning(a, b, dice, part));
    }

    private double byMeaning(int a, int b, double dice, double part) {
        Assertion one = twins.get(a).first();
        Assertion other = twins.get(b).first();
        double cosine = meaning.cosine(a, b);
        if (cosine <= 0 || one.denied() != other.denied() || !numbersAgree(one, other)) {
            return 0;
        }
        boolean alike = ofOneSpeaker(a, b)
                ? MeaningRules.oneSpeaker(cosine, dice, meaning.lead(a, b), part)
                : samePolarity(one, other) && MeaningRules.anySpeaker(cosine, wordDice(one, other), part);
        return alike ? cosine : 0;
    }

    /** Whether one of their numbers is the same, or one of them names none. */
    private static boolean numbersAgree(Assertion one, Assertion other) {
        Set<String> ours = numbers(one);
        Set<String> theirs = numbers(other);
        return ours.isEmpty() || theirs.isEmpty() || ours.stream().anyMatch(theirs::contains);
    }

    private static Set<String> numbers(Assertion assertion) {
        Set<String> numbers = new HashSet<>();
        for (String word : assertion.words()) {
            if (NumberWords.isNumber(word)) {
                numbers.add(word);
            }
        }
        return numbers;
    }

    private static boolean samePolarity(Assertion one, Assertion other) {
        return Denials.negations(one.words()) % 2 == Denials.negations(other.words()) % 2;
    }

    /** Dice of all words, function words too. */
    private static double wordDice(Assertion one, Assertion other) {
        Set<String> ours = new HashSet<>(one.words());
        Set<String> theirs = new HashSet<>(other.words());
        int all = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return all == 0 ? 0 : 2.0 * ours.size() / all;
    }

    /** Whether the vectors of the two could decide. */
    boolean needsMeaning(int a, int b) {
        Assertion one = twins.get(a).first();
        Assertion other = twins.get(b).first();
        if (!meaning.speaks(a)
                || !meaning.speaks(b)
                || one.article().id().equals(other.article().id())) {
            return false;
        }
        return switch (Source.compare(one.source(), other.source())) {
            case SAME -> true;
            case OPEN -> weights.shared(a, b) >= LEAST_SHARED && wordDice(one, other) >= WORTH_READING;
            case DIFFERENT -> false;
        };
    }

    /** Whether both are of one speaker whose name is known. */
    boolean ofOneSpeaker(int a, int b) {
        Source one = twins.get(a).first().source();
        Source other = twins.get(b).first().source();
        return one != null && one.entity() != null && Source.compare(one, other) == Source.Likeness.SAME;
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

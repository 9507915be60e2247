package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Rendering;
import org.hearsay.model.Rendering.Stance;
import org.hearsay.model.Rendering.Wording;
import org.hearsay.text.ContentWords;

/** Tells how an assertion renders the claim's reference. */
final class Renderer {
    /** Words that change with who tells it and when, or that a telling may begin with and the reference not. */
    private static final Set<String> EDGE = Set.of(
            ("that and but so i you he she it we they my your his her its our their am is are was were be been has have had "
                            + "do does did will would can could shall should may might must s t re ve ll d m")
                    .split(" ", -1));

    private Renderer() {}

    /**
     * The rendering of a claim by an assertion.
     *
     * @param referenceDenies whether the claim is what the reference negates: then who agrees with it denies the claim
     */
    static Rendering render(Assertion assertion, Assertion reference, boolean referenceDenies) {
        Stance stance = switch (Polarity.compare(assertion, reference)) {
            case AGREE -> referenceDenies ? Stance.DENIES : Stance.ASSERTS;
            case ASSERTION_DENIES -> Stance.DENIES;
            case REFERENCE_DENIES -> Stance.ASSERTS;
        };
        return new Rendering(assertion.voice(), wording(assertion, reference), stance);
    }

    /**
     * The same words but for spelling, person and tense; the reference's words in their order with some left out; or anything
     * else, also a quoted part that is completed in other words.
     */
    private static Wording wording(Assertion assertion, Assertion reference) {
        if (assertion.joined().equals(reference.joined())) {
            return Wording.SAME;
        }
        List<String> ours = stems(trimmed(assertion.words()));
        List<String> theirs = stems(trimmed(reference.words()));
        if (ours.equals(theirs)) {
            return Wording.SAME;
        }
        return isSubsequence(ours, stems(reference.words())) ? Wording.SHORTENED : Wording.REWORDED;
    }

    /** The words without pronouns, auxiliaries and conjunctions at either edge; all of them if there are no others. */
    private static List<String> trimmed(List<String> words) {
        int begin = 0;
        int end = words.size();
        while (begin < end && EDGE.contains(words.get(begin))) {
            begin++;
        }
        while (end > begin && EDGE.contains(words.get(end - 1))) {
            end--;
        }
        return begin == end ? words : words.subList(begin, end);
    }

    private static List<String> stems(List<String> words) {
        return words.stream().map(ContentWords::stem).toList();
    }

    private static boolean isSubsequence(List<String> part, List<String> whole) {
        int found = 0;
        for (int i = 0; i < whole.size() && found < part.size(); i++) {
            if (whole.get(i).equals(part.get(found))) {
                found++;
            }
        }
        return found == part.size();
    }
}

package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Rendering;
import org.hearsay.model.Rendering.Stance;
import org.hearsay.model.Rendering.Wording;
import org.hearsay.text.ContentWords;

/** Tells how an assertion renders the claim's reference. */
final class Renderer {
    /** Share of the reference's words from which a quotation of them is whole. */
    private static final double WHOLE = 0.9;
    /** Dice of content words from which a negation more or less is a denial and not another way to say it. */
    private static final double SAME_BUT_NEGATION = 0.8;

    private Renderer() {}

    static Rendering render(Assertion assertion, Assertion reference) {
        Wording wording = wording(assertion, reference);
        return new Rendering(assertion.voice(), wording, stance(assertion, reference, wording));
    }

    private static Wording wording(Assertion assertion, Assertion reference) {
        if (assertion.joined().equals(reference.joined())) {
            return Wording.SAME;
        }
        if (reference.joined().contains(assertion.joined())) {
            boolean whole =
                    assertion.words().size() >= WHOLE * reference.words().size();
            return whole ? Wording.SAME : Wording.SHORTENED;
        }
        boolean quotesPart = assertion.quoted().stream()
                .anyMatch(run ->
                        run.size() >= Likeness.LEAST_RUN && reference.joined().contains(Assertion.joined(run)));
        return quotesPart ? Wording.SHORTENED : Wording.REWORDED;
    }

    private static Stance stance(Assertion assertion, Assertion reference, Wording wording) {
        boolean negated = wording == Wording.REWORDED
                && Denials.negations(assertion.words()) % 2 != Denials.negations(reference.words()) % 2
                && dice(assertion.words(), reference.words()) >= SAME_BUT_NEGATION;
        return assertion.denied() != negated ? Stance.DENIES : Stance.ASSERTS;
    }

    private static double dice(List<String> one, List<String> other) {
        Set<String> a = new HashSet<>(ContentWords.of(one));
        Set<String> b = new HashSet<>(ContentWords.of(other));
        int all = a.size() + b.size();
        a.retainAll(b);
        return all == 0 ? 0 : 2.0 * a.size() / all;
    }
}

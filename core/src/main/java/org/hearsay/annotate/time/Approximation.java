package org.hearsay.annotate.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotate.time.Rule.Read;
import org.hearsay.model.TimeExpression.Mod;
import org.jspecify.annotations.Nullable;

/** Reads "almost", "more than" and their like as modifiers of TIMEX3. */
final class Approximation implements Rule.WordClass {
    private static final List<Phrase> PHRASES = List.of(
            new Phrase(Mod.LESS_THAN, "less than"),
            new Phrase(Mod.LESS_THAN, "fewer than"),
            new Phrase(Mod.LESS_THAN, "just under"),
            new Phrase(Mod.LESS_THAN, "under"),
            new Phrase(Mod.LESS_THAN, "almost"),
            new Phrase(Mod.LESS_THAN, "nearly"),
            new Phrase(Mod.MORE_THAN, "more than"),
            new Phrase(Mod.MORE_THAN, "just over"),
            new Phrase(Mod.MORE_THAN, "well over"),
            new Phrase(Mod.MORE_THAN, "over"),
            new Phrase(Mod.EQUAL_OR_MORE, "at least"),
            new Phrase(Mod.EQUAL_OR_MORE, "no less than"),
            new Phrase(Mod.EQUAL_OR_LESS, "at most"),
            new Phrase(Mod.EQUAL_OR_LESS, "no more than"),
            new Phrase(Mod.EQUAL_OR_LESS, "up to"),
            new Phrase(Mod.APPROX, "about"),
            new Phrase(Mod.APPROX, "around"),
            new Phrase(Mod.APPROX, "roughly"),
            new Phrase(Mod.APPROX, "approximately"),
            new Phrase(Mod.APPROX, "some"),
            new Phrase(Mod.APPROX, "close to"));

    private record Phrase(Mod mod, List<String> words) {
        Phrase(Mod mod, String words) {
            this(mod, List.of(words.split(" ", -1)));
        }
    }

    /** The words that such a phrase begins with. */
    static Set<String> starts() {
        return PHRASES.stream().map(phrase -> phrase.words().getFirst()).collect(Collectors.toSet());
    }

    @Override
    public @Nullable Read read(Tokens tokens, int at) {
        for (Phrase phrase : PHRASES) {
            int end = at;
            for (String word : phrase.words()) {
                end = end >= at && word.equals(tokens.word(end)) ? end + 1 : -1;
            }
            if (end > at) {
                return new Read(end, phrase.mod().name(), null);
            }
        }
        return null;
    }
}

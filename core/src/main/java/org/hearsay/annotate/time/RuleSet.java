package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotate.time.Rule.Match;
import org.hearsay.annotate.time.Rule.WordClass;
import org.jspecify.annotations.Nullable;

/** Rules by what they can begin with, so that few need be tried; of matches of one length the rule given first wins. */
final class RuleSet {
    private final Map<String, List<Ranked>> byWord = new HashMap<>();
    private final Map<WordClass, List<Ranked>> byClass = new LinkedHashMap<>();

    private record Ranked(Rule rule, int rank) {}

    private record Best(@Nullable Match match, int rank) {
        private static final Best NONE = new Best(null, Integer.MAX_VALUE);

        int end() {
            return match == null ? 0 : match.end();
        }
    }

    RuleSet(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            Ranked ranked = new Ranked(rules.get(i), i);
            for (String word : ranked.rule().startWords()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(ranked);
            }
            for (WordClass wordClass : ranked.rule().startClasses()) {
                byClass.computeIfAbsent(wordClass, key -> new ArrayList<>()).add(ranked);
            }
        }
    }

    /** The longest match at token {@code at}; null if no rule fits. */
    @Nullable
    Match longest(Tokens tokens, int at) {
        Best best = better(Best.NONE, byWord.getOrDefault(tokens.word(at), List.of()), tokens, at);
        for (Map.Entry<WordClass, List<Ranked>> entry : byClass.entrySet()) {
            if (entry.getKey().read(tokens, at) != null) {
                best = better(best, entry.getValue(), tokens, at);
            }
        }
        return best.match();
    }

    private static Best better(Best known, List<Ranked> rules, Tokens tokens, int at) {
        Best best = known;
        for (Ranked ranked : rules) {
            Match match = ranked.rule().match(tokens, at);
            if (match != null) {
                boolean first = match.end() == best.end() && ranked.rank() < best.rank();
                best = match.end() > best.end() || first ? new Best(match, ranked.rank()) : best;
            }
        }
        return best;
    }
}

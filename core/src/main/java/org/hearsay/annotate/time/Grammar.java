package org.hearsay.annotate.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotate.time.Rule.Match;
import org.hearsay.annotate.time.Rule.Read;
import org.hearsay.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** All rules: whole dates first, then what is made of them. At each place the rule that takes most words wins. */
final class Grammar {
    private static final Grammar ENGLISH = new Grammar();

    private final List<Rule> points;
    private final List<Rule> others;
    private final Set<String> starts = new HashSet<>(Lexicon.vocabulary());

    private Grammar() {
        RuleList dates = new RuleList();
        CalendarRules.addTo(dates);
        RelativeRules.addTo(dates);
        points = dates.rules();
        RuleList rest = new RuleList();
        rest.points((tokens, at) -> {
            Match match = longest(points, tokens, at);
            return match == null ? null : new Read(match.end(), "", match.meaning());
        });
        ClockRules.addTo(rest);
        PeriodRules.addTo(rest);
        others = rest.rules();
        points.forEach(rule -> starts.addAll(rule.starts()));
        others.forEach(rule -> starts.addAll(rule.starts()));
    }

    static Grammar english() {
        return ENGLISH;
    }

    /** The longest expression that begins at token {@code at}; null if none does. */
    @Nullable
    Match read(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean number = NumberWords.value(word) != null
                || (!word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '\''));
        if (!number && !starts.contains(word)) {
            return null;
        }
        Match point = longest(points, tokens, at);
        Match other = longest(others, tokens, at);
        return point == null || (other != null && other.end() > point.end()) ? other : point;
    }

    private static @Nullable Match longest(List<Rule> rules, Tokens tokens, int at) {
        Match best = null;
        for (Rule rule : rules) {
            Match match = rule.match(tokens, at);
            if (match != null && (best == null || match.end() > best.end())) {
                best = match;
            }
        }
        return best;
    }
}

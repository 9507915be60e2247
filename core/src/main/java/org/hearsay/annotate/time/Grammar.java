package org.hearsay.annotate.time;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.annotate.time.Rule.Match;
import org.hearsay.annotate.time.Rule.Read;
import org.hearsay.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** All rules: whole dates first, then what is made of them. At each place the rule that takes most words wins. */
final class Grammar {
    private static final Grammar ENGLISH = new Grammar();

    private final RuleSet points;
    private final RuleSet others;
    private final Set<String> starts = new HashSet<>(Lexicon.vocabulary());

    private Grammar() {
        RuleList dates = new RuleList();
        CalendarRules.addTo(dates);
        RelativeRules.addTo(dates);
        points = new RuleSet(dates.rules());
        RuleList rest = new RuleList();
        rest.points((tokens, at) -> tokens.point(at, points));
        ClockRules.addTo(rest);
        PeriodRules.addTo(rest);
        others = new RuleSet(rest.rules());
        dates.rules().forEach(rule -> starts.addAll(rule.startWords()));
        rest.rules().forEach(rule -> starts.addAll(rule.startWords()));
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
        Read point = tokens.point(at, points);
        Match other = others.longest(tokens, at);
        Meaning meaning = point == null ? null : point.meaning();
        if (point == null || meaning == null || (other != null && other.end() > point.end())) {
            return other;
        }
        return new Match(point.end(), meaning);
    }
}

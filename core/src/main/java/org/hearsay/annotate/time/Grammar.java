package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.annotate.time.Rule.Match;
import org.hearsay.annotate.time.Rule.Read;
import org.hearsay.annotate.time.Rule.WordClass;
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
        rest.points((tokens, at) -> {
            Match match = points.longest(tokens, at);
            return match == null ? null : new Read(match.end(), "", match.meaning());
        });
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
        Match point = points.longest(tokens, at);
        Match other = others.longest(tokens, at);
        return point == null || (other != null && other.end() > point.end()) ? other : point;
    }

    /** Rules by what they can begin with, so that most need not be tried. */
    private static final class RuleSet {
        private record Entry(Rule rule, Set<String> words, List<WordClass> classes) {}

        private final List<Entry> entries = new ArrayList<>();
        private final Set<WordClass> classes = Collections.newSetFromMap(new IdentityHashMap<>());

        RuleSet(List<Rule> rules) {
            for (Rule rule : rules) {
                entries.add(new Entry(rule, rule.startWords(), rule.startClasses()));
                classes.addAll(rule.startClasses());
            }
        }

        @Nullable
        Match longest(Tokens tokens, int at) {
            Set<WordClass> here = Collections.newSetFromMap(new IdentityHashMap<>());
            for (WordClass wordClass : classes) {
                if (wordClass.read(tokens, at) != null) {
                    here.add(wordClass);
                }
            }
            String word = tokens.word(at);
            Match best = null;
            for (Entry entry : entries) {
                boolean may =
                        entry.words().contains(word) || entry.classes().stream().anyMatch(here::contains);
                Match match = may ? entry.rule().match(tokens, at) : null;
                if (match != null && (best == null || match.end() > best.end())) {
                    best = match;
                }
            }
            return best;
        }
    }
}

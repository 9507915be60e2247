package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotate.time.Meaning.CalendarDate;
import org.hearsay.annotate.time.Meaning.Fixed;
import org.hearsay.annotate.time.Meaning.Modified;
import org.hearsay.annotate.time.Meaning.Range;
import org.hearsay.annotate.time.Meaning.TimeOfDay;
import org.hearsay.annotate.time.Reckoner.Dated;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeExpression.Mod;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time by a grammar over tokens and reckons their values as TIMEX3 writes them (Pustejovsky et al. 2003).
 */
public final class RuleTimeFinder implements TimeFinder {
    /** Between two dates of which the later one tells the year of both. */
    private static final Set<String> JOINTS = Set.of("to", "and", "or", "through", "until", "till", "-", "–", ",");

    /**
     * An expression before it is reckoned.
     *
     * @param begin index of its first token
     * @param end index after its last one
     * @param direction of the sentence around it
     */
    record Found(TextSpan span, int begin, int end, Meaning meaning, Direction direction) {
        Found with(Meaning other) {
            return new Found(span, begin, end, other, direction);
        }
    }

    @Override
    public List<TimeExpression> find(Article article, TextStructure structure, List<Exclusion> excluded) {
        Tokens tokens = new Tokens(article.text());
        List<Found> found = scan(tokens);
        Anchor anchor = new AnchorFinder(article, structure, excluded, found).find();
        return reckon(found, new SentenceIndex(structure.sentences()), new Reckoner(anchor));
    }

    /** The expressions of a text, not yet reckoned. */
    static List<Found> scan(Tokens tokens) {
        Grammar grammar = Grammar.english();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Rule.Match match = grammar.read(tokens, at);
            if (match == null) {
                at++;
            } else {
                add(found, tokens, at, match);
                at = match.end();
            }
        }
        giveYears(found, tokens);
        return found;
    }

    private static void add(List<Found> found, Tokens tokens, int begin, Rule.Match match) {
        Direction direction = Direction.around(tokens, begin, match.end());
        if (match.meaning() instanceof Range range) {
            int separator = range.separator();
            found.add(new Found(tokens.span(begin, separator), begin, separator, range.first(), direction));
            found.add(new Found(
                    tokens.span(separator + 1, match.end()), separator + 1, match.end(), range.second(), direction));
        } else {
            found.add(new Found(tokens.span(begin, match.end()), begin, match.end(), match.meaning(), direction));
        }
    }

    /** "Between 3 March and 5 April 2024", "from December to March 2024": the year stands at the end. */
    private static void giveYears(List<Found> found, Tokens tokens) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Found first = found.get(i);
            Found second = found.get(i + 1);
            boolean joined = second.begin() == first.end() + 1 && JOINTS.contains(tokens.word(first.end()));
            if (joined
                    && first.meaning() instanceof CalendarDate a
                    && second.meaning() instanceof CalendarDate b
                    && a.year() == null
                    && a.month() != null
                    && b.year() != null
                    && b.month() != null
                    && (a.day() == null) == (b.day() == null)) {
                int year = a.month() > b.month() ? b.year() - 1 : b.year();
                found.set(i, first.with(new CalendarDate(year, a.month(), a.day(), a.which())));
            }
        }
    }

    private static List<TimeExpression> reckon(List<Found> found, SentenceIndex sentences, Reckoner reckoner) {
        List<TimeExpression> times = new ArrayList<>();
        int lastNamed = Integer.MIN_VALUE;
        for (int i = 0; i < found.size(); i++) {
            int sentence = sentences.of(found.get(i).span());
            if (sentence > lastNamed + 1) {
                reckoner.named(null);
            }
            Found time = withDay(found, i, sentences);
            Dated dated = reckoner.reckon(time.meaning(), time.direction());
            if (dated != null) {
                reckoner.named(dated);
                lastNamed = sentence;
            }
            times.add(expression(time, dated));
        }
        return times;
    }

    /** A bare time of the day takes the day named in its sentence, before it or right after it. */
    private static Found withDay(List<Found> found, int index, SentenceIndex sentences) {
        Found time = found.get(index);
        if (time.meaning() instanceof TimeOfDay bare && bare.day() == null) {
            int sentence = sentences.of(time.span());
            for (int other : new int[] {index - 1, index + 1}) {
                boolean beside = other >= 0
                        && other < found.size()
                        && sentences.of(found.get(other).span()) == sentence
                        && found.get(other).meaning().isDay();
                if (beside) {
                    return time.with(new TimeOfDay(day(found.get(other).meaning()), bare.time()));
                }
            }
        }
        return time;
    }

    private static @Nullable Meaning day(Meaning meaning) {
        return meaning instanceof TimeOfDay time ? time.day() : meaning;
    }

    private static TimeExpression expression(Found time, @Nullable Dated dated) {
        Meaning meaning = time.meaning();
        Mod mod = meaning instanceof Modified modified ? modified.mod() : null;
        Meaning plain = meaning instanceof Modified modified ? modified.of() : meaning;
        if (plain instanceof Fixed fixed) {
            return new TimeExpression(time.span(), fixed.type(), fixed.value(), null, mod);
        }
        TimeExpression.Type type = plain instanceof TimeOfDay ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        return dated == null
                ? new TimeExpression(time.span(), type, null, null, mod)
                : new TimeExpression(time.span(), type, dated.value(), dated.from(), mod);
    }
}

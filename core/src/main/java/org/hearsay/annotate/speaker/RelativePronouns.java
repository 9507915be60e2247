package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** What "who", "which" and "that" go back to. */
final class RelativePronouns {
    /** What stands further before a pronoun is not looked at. */
    private static final int BACK = 160;

    private static final Pattern PLACE =
            Pattern.compile("(?s)(.*\\S) (?:on|in|of|from|at|across|around) (?:the )?(?:\\p{L}+ )?");
    private static final Pattern DETERMINER = Pattern.compile(
            "(?s)(?:^|.*\\s)(?=(?:the|an?|some|many|several|those|these|other|all|most|two|three|his|her|their) [^,]*$)");
    private static final Pattern SMALL_WORD = Pattern.compile(
            "(?s).*\\b(?:is|was|are|were|to|and|from|with|by|for|of|on|at|in|against|among|like|told)\\s+(?=\\S+ ?\\S*$)");
    /** "an effort to win captains who": the captains. */
    private static final Pattern INFINITIVE = Pattern.compile("(?s).*\\bto \\p{Ll}+ (?=\\S)");
    /** "the papers in which": the papers. */
    private static final Pattern HANGING =
            Pattern.compile("(?s)(.*\\S),? (?:in|of|for|on|with|to|at|from|by|through|during|under)");

    private final String text;
    private final Cast cast;
    private final Places places;

    RelativePronouns(String text, Cast cast, Places places) {
        this.text = text;
        this.cast = cast;
        this.places = places;
    }

    /** "from Elling to Orrin — who": the relative clause may be about all. */
    private static final Pattern LAST_OF_SEVERAL = Pattern.compile("\\bfrom [^.;]{1,160} to [^.;,]{0,60}$");

    /**
     * What stands right before a relative pronoun.
     *
     * @param describe who a description is
     */
    Found relative(TextSpan pronoun, Function<TextSpan, Found> describe) {
        int begin = Math.max(places.sentenceBegin(pronoun.begin()), pronoun.begin() - BACK);
        int end = trimmed(begin, pronoun.begin());
        Matcher hanging = HANGING.matcher(text.substring(begin, end));
        end = hanging.matches() ? trimmed(begin, begin + hanging.end(1)) : end;
        String written = "\"" + pronoun.in(text) + "\": ";
        boolean personal = pronoun.in(text).toLowerCase(Locale.ROOT).startsWith("who");
        Cast.Named name = nameAt(begin, end);
        if (personal && name != null && !cast.person(name.entity()) && !Cast.people(name.entity())) {
            end = withoutPlace(begin, name.span().begin());
            name = nameAt(begin, end);
        }
        if (name != null && text.substring(begin, name.span().begin()).matches("(?s).*, an? (?:\\p{Ll}+ )*")) {
            name = null;
        }
        if (name != null && !personal) {
            name = headOf(begin, name);
        }
        if (name != null && Cast.people(name.span().in(text))) {
            return Found.unnamed(
                    name.span().in(text),
                    SourceKind.UNNAMED_GROUP,
                    0.9,
                    written + "\"" + name.span().in(text) + "\"");
        }
        if (name != null) {
            boolean last = LAST_OF_SEVERAL
                    .matcher(text.substring(begin, name.span().begin()))
                    .find();
            return Found.named(
                    name.entity(),
                    cast,
                    last ? Sureness.PERHAPS : 0.9,
                    List.of(written + name.entity().name() + ", named right before"));
        }
        int noun = nounBegin(begin, end);
        if (noun >= end) {
            return Found.unnamed(
                    pronoun.in(text), SourceKind.UNNAMED_PERSON, Sureness.LITTLE, "nothing stands before it");
        }
        // "Elling, now the harbour master, who": the description belongs to the name before its comma.
        Cast.Named owner =
                text.substring(begin, noun).matches("(?s).*[,–—-] ?") ? nameAt(begin, trimmed(begin, noun)) : null;
        boolean apposed = owner != null
                && Character.isLowerCase(text.charAt(noun))
                && text.substring(noun, end)
                        .matches("(?s)(?:an?|the|now|then|once|former|formerly|his|her|its|one)\\b.*");
        if (owner != null && apposed) {
            return Found.named(
                    owner.entity(), cast, 0.85, List.of(written + owner.entity().name() + ", described right before"));
        }
        Found titled = title(begin, noun, end);
        if (titled != null) {
            return titled;
        }
        Found described = describe.apply(new TextSpan(noun, end));
        List<String> why = new ArrayList<>(List.of(written + "\"" + text.substring(noun, end) + "\""));
        why.addAll(described.speaker().why());
        return described.with(Math.min(described.speaker().confidence(), Sureness.LIKELY), why);
    }

    /** "the Union of Tarn, which": the name before "of", where the one behind it only completes it. */
    private Cast.Named headOf(int begin, Cast.Named name) {
        List<Cast.Named> before = cast.between(begin, name.span().begin());
        boolean completes = !before.isEmpty()
                && text.substring(
                                before.getLast().span().end(),
                                Math.max(
                                        before.getLast().span().end(),
                                        name.span().begin()))
                        .matches(" (?:of|in|for|at) (?:the )?");
        return completes ? before.getLast() : name;
    }

    /** "“The Long Tide,” Orrin's first novel, which": the title in marks is what is meant; null if there is none. */
    private @Nullable Found title(int begin, int noun, int end) {
        if (!new SourceWords(text.substring(noun, end)).document()) {
            return null;
        }
        int close = noun;
        while (close > begin && " ,\"”’'".indexOf(text.charAt(close - 1)) >= 0) {
            close--;
        }
        int open = Math.max(text.lastIndexOf('"', close - 1), text.lastIndexOf('“', close - 1));
        boolean marked = close < noun && text.substring(close, noun).matches(".*[\"”].*") && open >= begin;
        return marked
                ? Found.unnamed(
                        text.substring(open + 1, close), SourceKind.DOCUMENT, 0.75, "the work named right before")
                : null;
    }

    /** Where "the people on Tarn Hill" ends without its place. */
    private int withoutPlace(int begin, int name) {
        String before = text.substring(begin, name);
        Matcher preposition = PLACE.matcher(before);
        return preposition.matches() ? begin + preposition.end(1) : name;
    }

    /** Where the words before {@code end} end, without comma, dash, space and bracketed remark. */
    private int trimmed(int begin, int end) {
        int at = end;
        while (at > begin) {
            char c = text.charAt(at - 1);
            if (c == ')') {
                int open = text.lastIndexOf('(', at - 1);
                at = open > begin ? open : at - 1;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || ",–—-".indexOf(c) >= 0) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    private Cast.@Nullable Named nameAt(int begin, int end) {
        List<Cast.Named> named = cast.between(begin, Math.max(begin, end));
        return !named.isEmpty() && named.getLast().span().end() == end ? named.getLast() : null;
    }

    /** Where the phrase that ends at {@code end} begins: at its last article or the like, else behind the last small word. */
    private int nounBegin(int begin, int end) {
        int at = end;
        while (at > begin && ",;:\"“”()–—".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        String phrase = text.substring(at, end);
        Matcher determiner = DETERMINER.matcher(phrase);
        Matcher small = SMALL_WORD.matcher(phrase);
        if (determiner.find()) {
            at += determiner.end();
        } else if (small.find()) {
            at += small.end();
        }
        Matcher infinitive = INFINITIVE.matcher(text.substring(at, end));
        at += infinitive.find() ? infinitive.end() : 0;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

package org.hearsay.annotate.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase beside a cue, without a parser: it runs to the nearest word or mark that ends one. */
final class SourcePhrases {
    /** Longer runs of words are no source. */
    private static final int LONGEST = 25;

    private static final Set<String> LEFT_ENDS = Set.of(
            "that",
            "when",
            "while",
            "but",
            "as",
            "because",
            "since",
            "which",
            "whether",
            "if",
            "where",
            "though",
            "although",
            ":",
            ";",
            "--",
            "-",
            "so",
            "yet",
            "what",
            "how",
            "why",
            "then",
            ".",
            "?",
            "!");
    private static final Set<String> RIGHT_ENDS = Set.of(
            "who",
            "which",
            "in",
            "on",
            "at",
            "during",
            "after",
            "before",
            "when",
            "as",
            "while",
            "that",
            "to",
            "last",
            "earlier",
            "late",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            ":",
            ";",
            ".",
            "?",
            "!",
            "--",
            "about",
            "because",
            "if",
            "adding",
            "referring");
    private static final Set<String> LEADING = Set.of(
            "on",
            "in",
            "at",
            "after",
            "during",
            "for",
            "by",
            "with",
            "and",
            "or",
            "earlier",
            "later",
            "meanwhile",
            "however",
            "since",
            "before",
            "until",
            "from");

    /** First and last token of a phrase. */
    record Phrase(int first, int last) {}

    private SourcePhrases() {}

    /** The phrase that ends before token {@code end}; null if there is none. */
    static @Nullable Phrase before(SentenceTokens t, int end) {
        int last = end - 1;
        if (last >= 0 && t.comma(last)) {
            return withApposition(t, last);
        }
        int first = leftEdge(t, last);
        return trimmed(t, first, last);
    }

    /** "Name, a former minister, said": the phrase holds both; "Name, speaking to us, said" holds the name only. */
    private static @Nullable Phrase withApposition(SentenceTokens t, int comma) {
        int inner = leftEdge(t, comma - 1);
        if (inner <= 0 || !t.comma(inner - 1) || inner > comma - 1) {
            return null;
        }
        int first = leftEdge(t, inner - 2);
        // A second title in front: "The head of the board, Captain Name, speaking …".
        if (t.comma(first - 1) && leftEdge(t, first - 2) == 0 && first >= 2) {
            first = 0;
        }
        boolean describes = !t.lower(inner).endsWith("ing") && !LEADING.contains(t.lower(inner));
        return trimmed(t, first, describes ? comma - 1 : inner - 2);
    }

    private static int leftEdge(SentenceTokens t, int last) {
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && !ends(t, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean ends(SentenceTokens t, int i) {
        if (t.quoted(i) || t.comma(i) || LEFT_ENDS.contains(t.lower(i))) {
            return true;
        }
        boolean joins = t.lower(i).equals("and") && t.capitalised(i - 1) && t.capitalised(i + 1);
        return t.lower(i).equals("and") && !joins;
    }

    /** Without adverbials in front ("On Monday the minister"); null if nothing is left. */
    private static @Nullable Phrase trimmed(SentenceTokens t, int first, int last) {
        int begin = first;
        while (begin <= last && LEADING.contains(t.lower(begin))) {
            begin++;
        }
        if (begin > first) {
            begin = lastNoun(t, begin, last);
        }
        if (begin > last
                || last - begin >= LONGEST
                || !t.word(last).codePoints().anyMatch(Character::isLetter)) {
            return null;
        }
        return new Phrase(begin, last);
    }

    /** After a preposition the phrase is what follows its object: the last article, pronoun or run of capitals. */
    private static int lastNoun(SentenceTokens t, int begin, int last) {
        for (int i = last; i >= begin; i--) {
            boolean article = Set.of("the", "a", "an", "he", "she", "they", "one", "his", "her", "their")
                    .contains(t.lower(i));
            boolean runBegins = t.capitalised(i) && !t.capitalised(i - 1);
            if (article || runBegins) {
                return i;
            }
        }
        return begin;
    }

    /** As {@link #after}, where a clause follows: "according to Name, the mayor, …", "according to Name, the ferry …". */
    static @Nullable Phrase beforeClause(SentenceTokens t, int begin) {
        Phrase described = after(t, begin);
        return described == null || t.comma(described.last() + 1) ? described : plain(t, begin);
    }

    /** The phrase that begins at token {@code begin}, with its description; null if there is none. */
    static @Nullable Phrase after(SentenceTokens t, int begin) {
        Phrase plain = plain(t, begin);
        if (plain == null) {
            return null;
        }
        int last = plain.last() + 1;
        int apposition = apposition(t, last);
        return apposition > last ? new Phrase(begin, apposition) : plain;
    }

    private static @Nullable Phrase plain(SentenceTokens t, int begin) {
        int last = begin;
        while (last < t.size()
                && last - begin < LONGEST
                && !t.quoted(last)
                && !t.comma(last)
                && !(RIGHT_ENDS.contains(t.lower(last)) && last > begin)) {
            last++;
        }
        if (last == begin || RIGHT_ENDS.contains(t.lower(begin))) {
            return null;
        }
        return new Phrase(begin, last - 1);
    }

    /**
     * "said Name, a former minister, …": the last token of the description after the comma; the comma if none. Names
     * are described so; after "according to the report, the …" a clause begins.
     */
    private static int apposition(SentenceTokens t, int comma) {
        boolean describes = t.comma(comma)
                && t.capitalised(comma - 1)
                && Set.of("a", "an", "the", "one").contains(t.lower(comma + 1))
                && !t.quoted(comma + 1);
        if (!describes) {
            return comma;
        }
        int last = comma + 1;
        while (last + 1 < t.size()
                && last - comma < LONGEST
                && !t.quoted(last + 1)
                && !t.comma(last + 1)
                && !Set.of(".", "?", "!", ":", ";").contains(t.word(last + 1))) {
            last++;
        }
        return last;
    }

    /** Whether a source can begin at token {@code i} after an inverted cue ("…, said the minister"). */
    static boolean canFollowCue(SentenceTokens t, int i) {
        return !t.quoted(i)
                && (t.capitalised(i)
                        || Set.of("a", "an", "the", "he", "she", "they", "his", "her", "their", "one", "its")
                                .contains(t.lower(i)));
    }
}

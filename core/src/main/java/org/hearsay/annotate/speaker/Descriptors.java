package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.Word;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.TextSpan;

/** Reads titles and appositions around a name: "harbour master Mara Elling", "Mara Elling, a former senator,". */
final class Descriptors {
    /** People are described where they are first named; later mentions are not looked at. */
    static final int MENTIONS = 12;

    /** An apposition is no longer than this. */
    private static final int WINDOW = 120;
    /** A title before a name has no more words. */
    private static final int TITLE_WORDS = 8;

    private static final Set<String> ENDS_TITLE = Set.of(
            "the",
            "a",
            "an",
            "said",
            "says",
            "that",
            "and",
            "to",
            "by",
            "with",
            "from",
            "as",
            "for",
            "but",
            "when",
            "while",
            "added",
            "told",
            "according",
            "if",
            "after",
            "before",
            "in",
            "at",
            "on",
            "what",
            "is",
            "was",
            "are",
            "were",
            "like",
            "than",
            "including",
            "whether",
            "because",
            "noted",
            "asked",
            "then",
            "where",
            "our",
            "its",
            "of",
            "he",
            "she",
            "they");
    private static final Set<String> OPENS_APPOSITION =
            Set.of("the", "a", "an", "former", "now", "then", "who", "his", "her", "its", "their", "my", "our", "one");
    /** A clause with one of these is no apposition, unless it is one with "who". */
    private static final Pattern VERB =
            Pattern.compile("(?s).*\\b(?:said|says|told|is|was|are|were|has|had|have|will|would|did"
                    + "|does|can|could|may|might|called|asked|added|noted|wrote|went|came|took|made|began)\\b.*");

    private static final Pattern IS_A =
            Pattern.compile("^ (?:is|was|became|remains),? (?:also |now |then |once )?(?:a|an|the|his|her) .*");

    private Descriptors() {}

    static Gender genderBefore(String text, TextSpan name) {
        List<Word> before = wordsBefore(text, name);
        return before.isEmpty()
                ? Gender.UNKNOWN
                : WordLists.shared().gender(before.getLast().text());
    }

    /** What the text calls the person around one mention of the name: apposition, title, both; best first. */
    static List<String> at(String text, TextSpan name) {
        return Stream.of(after(text, name), before(text, name), commaBefore(text, name), copula(text, name))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The words of a description that can be its noun, in lower case: those before its first complement. */
    static List<String> nouns(String descriptor) {
        List<String> nouns = new ArrayList<>();
        boolean clause = descriptor.startsWith("who ");
        for (Word word : Word.of(descriptor, 0, descriptor.length())) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean stop = SourceWords.STOPS.contains(lower) && !lower.equals("and") && !lower.equals("or");
            if (!clause && stop && !nouns.isEmpty()) {
                break;
            }
            nouns.add(lower);
        }
        return nouns;
    }

    private static Optional<String> copula(String text, TextSpan name) {
        int end = clauseEnd(text, name.end());
        if (!IS_A.matcher(text.substring(name.end(), end)).matches()) {
            return Optional.empty();
        }
        List<Word> words = Word.of(text, name.end(), end);
        boolean role = words.stream().limit(TITLE_WORDS).anyMatch(word -> isRole(word.text()));
        return role ? Optional.of(text.substring(words.get(1).begin(), end).strip()) : Optional.empty();
    }

    private static Optional<String> before(String text, TextSpan name) {
        List<Word> words = wordsBefore(text, name);
        int from = words.size();
        int end = name.begin();
        while (from > 0 && words.size() - from < TITLE_WORDS) {
            Word word = words.get(from - 1);
            String gap = text.substring(word.end(), end).strip();
            boolean plain = gap.isEmpty()
                    || (gap.equals(".") && abbreviated(word.text()))
                    || gap.equals("'s")
                    || gap.equals("’s");
            if (!plain || ENDS_TITLE.contains(word.text().toLowerCase(Locale.ROOT))) {
                break;
            }
            end = word.begin();
            from--;
        }
        if (from == words.size() || !isRole(words.getLast().text())) {
            return Optional.empty();
        }
        return Optional.of(
                text.substring(words.get(from).begin(), words.getLast().end()));
    }

    /** Whether a full stop behind the word need not end its sentence: "Sen.", "Lt.", "U.S.". */
    private static boolean abbreviated(String word) {
        return word.length() <= 3 || word.indexOf('.') > 0 || WordLists.shared().title(word);
    }

    private static Optional<String> after(String text, TextSpan name) {
        int from = afterBracket(text, name.end());
        if (!text.startsWith(", ", from)) {
            return Optional.empty();
        }
        int begin = from + 2;
        int end = clauseEnd(text, begin);
        return description(text, begin, end);
    }

    /** Past "(D-Va.)". */
    private static int afterBracket(String text, int end) {
        int close = text.startsWith(" (", end) ? text.indexOf(')', end) : -1;
        return close > 0 && close - end < WINDOW / 2 ? close + 1 : end;
    }

    private static Optional<String> commaBefore(String text, TextSpan name) {
        int comma = name.begin() - 2;
        if (comma < 0 || !text.startsWith(", ", comma)) {
            return Optional.empty();
        }
        int begin = comma;
        int least = Math.max(0, comma - WINDOW);
        while (begin > least && ",.;:\n\r\"“”()".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        Optional<String> whole = description(text, begin, comma);
        boolean closed = name.end() < text.length() && ",.;)".indexOf(text.charAt(name.end())) >= 0;
        return whole.isPresent() || !closed ? whole : tail(text, begin, comma);
    }

    /** "for the death of their child, Gloria,": the phrase from its last article or possessive on. */
    private static Optional<String> tail(String text, int begin, int comma) {
        List<Word> words = Word.of(text, begin, comma);
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - TITLE_WORDS); i--) {
            if (OPENS_APPOSITION.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                return description(text, words.get(i).begin(), comma);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> description(String text, int begin, int end) {
        List<Word> words = Word.of(text, begin, end);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.getFirst().text().toLowerCase(Locale.ROOT);
        boolean opens =
                OPENS_APPOSITION.contains(first) || isRole(words.getFirst().text());
        boolean role = words.stream().limit(TITLE_WORDS).anyMatch(word -> isRole(word.text()));
        boolean heads = first.equals("who")
                && words.stream().limit(2).anyMatch(word -> word.text().equals("heads"));
        boolean clause = !first.startsWith("who")
                && VERB.matcher(text.substring(begin, end).toLowerCase(Locale.ROOT))
                        .matches();
        boolean keep = opens && !clause && (role || heads);
        return keep ? Optional.of(text.substring(begin, end).strip()) : Optional.empty();
    }

    private static int clauseEnd(String text, int begin) {
        int end = begin;
        int most = Math.min(text.length(), begin + WINDOW);
        while (end < most && ",.;:\n\r\"“”()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static List<Word> wordsBefore(String text, TextSpan name) {
        int begin = Math.max(0, name.begin() - WINDOW);
        for (int at = name.begin() - 1; at >= begin; at--) {
            if ("\n\r\"“”:;".indexOf(text.charAt(at)) >= 0) {
                begin = at + 1;
            }
        }
        return Word.of(text, begin, name.begin());
    }

    private static boolean isRole(String word) {
        return WordLists.shared().title(word) || SourceLists.shared().person(word.toLowerCase(Locale.ROOT));
    }
}

package org.hearsay.annotate.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.Word;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.TextSpan;

/** Reads titles and appositions around a name: "harbour master Mara Elling", "Mara Elling, a former senator,". */
final class Roles {
    /** Roles are given where a person is first named; later mentions are not looked at. */
    static final int MENTIONS = 6;

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
            "its");
    private static final Set<String> OPENS_APPOSITION =
            Set.of("the", "a", "an", "former", "who", "his", "her", "its", "one");

    private Roles() {}

    static Gender genderBefore(String text, TextSpan name) {
        List<Word> before = wordsBefore(text, name);
        return before.isEmpty()
                ? Gender.UNKNOWN
                : WordLists.shared().gender(before.getLast().text());
    }

    static Optional<String> at(String text, TextSpan name) {
        return after(text, name).or(() -> before(text, name)).or(() -> commaBefore(text, name));
    }

    private static Optional<String> before(String text, TextSpan name) {
        List<Word> words = wordsBefore(text, name);
        int from = words.size();
        int end = name.begin();
        while (from > 0 && words.size() - from < TITLE_WORDS) {
            Word word = words.get(from - 1);
            String gap = text.substring(word.end(), end).strip();
            boolean plain = gap.isEmpty() || gap.equals(".") || gap.equals("'s") || gap.equals("’s");
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

    private static Optional<String> after(String text, TextSpan name) {
        if (!text.startsWith(", ", name.end())) {
            return Optional.empty();
        }
        int begin = name.end() + 2;
        int end = clauseEnd(text, begin);
        return description(text, begin, end);
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
        return description(text, begin, comma);
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
        boolean keep = opens && (role || heads);
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
        return WordLists.shared().role(word) || WordLists.shared().title(word);
    }
}

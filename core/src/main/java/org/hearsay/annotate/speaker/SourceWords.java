package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.Word;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;

/** The words of a source, read without names: its head noun, number, gender and kind. Immutable. */
final class SourceWords {
    /** Sources are short; what comes later is a clause about them. */
    private static final int LONGEST = 400;

    private static final Set<String> OPENERS =
            Set.of("from", "by", "per", "to", "among", "according", "even", "and", "but");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "my", "our", "your");
    /** After these, words belong to something else than the head. */
    static final Set<String> STOPS = Set.of(
            "of",
            "for",
            "from",
            "in",
            "on",
            "at",
            "to",
            "with",
            "who",
            "whom",
            "that",
            "which",
            "by",
            "about",
            "whose",
            "and",
            "or",
            "against",
            "as",
            "including",
            "like",
            "into",
            "inside",
            "near",
            "behind",
            "around",
            "across",
            "out",
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "whether",
            "where",
            "when",
            "under",
            "over",
            "between",
            "than");

    private static final Pattern ANONYMOUS = Pattern.compile(
            "anonym|not to be (?:named|identified|quoted by name)|not be (?:named|identified)|not authori[sz]ed to"
                    + "|familiar with|close to the (?:matter|talks|case|investigation|negotiations|campaign)"
                    + "|declined to be (?:named|identified)|(?:name|identity|names|identities) (?:was|were|be) withheld"
                    + "|briefed on the|with (?:direct )?knowledge of the");
    private static final Set<String> UNKNOWN_SOURCES =
            Set.of("source", "sources", "insider", "insiders", "whistleblower");
    private static final String NAME = "Xyzzy";
    private static final Set<String> NUMBERS = Set.of("a", "an", "one", "another", "each", "every", "no");

    private final String lower;
    private final List<Word> words;
    private final List<String> noun = new ArrayList<>();
    private boolean conjunction;

    /** The words of {@code source} with each name in it as one word that is no noun. */
    static SourceWords of(String text, TextSpan source, Cast cast) {
        int end = Math.min(source.end(), source.begin() + LONGEST);
        StringBuilder masked = new StringBuilder();
        int from = source.begin();
        for (Cast.Named named : cast.between(source.begin(), end)) {
            boolean people = Cast.people(named.span().in(text));
            if (!people && named.span().begin() >= from && named.span().end() <= end) {
                masked.append(text, from, named.span().begin()).append(NAME);
                from = named.span().end();
            }
        }
        return new SourceWords(masked.append(text, from, Math.max(from, end)).toString());
    }

    SourceWords(String source) {
        String cut = source.substring(0, Math.min(source.length(), LONGEST));
        lower = cut.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        words = Word.of(lower, 0, lower.length());
        readNoun();
    }

    /** The words up to the first preposition, clause, comma or bracket that a noun stands before. */
    private void readNoun() {
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean apart =
                    !noun.isEmpty() && lower.substring(end, word.begin()).matches("(?s).*[,(:;–—\"“].*");
            boolean participle = !noun.isEmpty() && word.text().matches(".*(?:ed|ing)") && known(noun.getLast());
            boolean measured = word.text().equals("of")
                    && !noun.isEmpty()
                    && SourceLists.shared().has("measure", noun.getLast())
                    && i + 1 < words.size();
            if (measured) {
                noun.clear();
                noun.add("many");
                end = word.end();
                continue;
            }
            if (!noun.isEmpty() && (apart || participle || STOPS.contains(word.text()))) {
                boolean next = i + 1 < words.size()
                        && DETERMINERS.contains(words.get(i + 1).text());
                conjunction = word.text().equals("and") && (next || !NUMBERS.contains(first()));
                break;
            }
            boolean opener = noun.isEmpty() && OPENERS.contains(word.text());
            if (!opener && !(word.text().endsWith("self") && !noun.isEmpty())) {
                noun.add(word.text());
            }
            end = word.end();
        }
    }

    /** Whether the head is a noun of which it is known what it can be. */
    boolean known() {
        return known(head()) || (!noun.isEmpty() && Character.isDigit(head().charAt(0)));
    }

    private static boolean known(String word) {
        SourceLists lists = SourceLists.shared();
        return lists.person(word) || lists.has("document", word) || lists.has("body", word) || lists.has("group", word);
    }

    /** The source as one word in lower case; empty where it is several. */
    String single() {
        return words.size() == 1 ? words.getFirst().text() : "";
    }

    /** The noun that the rest belongs to. */
    String head() {
        return noun.isEmpty() ? "" : noun.getLast();
    }

    /** The words before the head, without articles. */
    List<String> modifiers() {
        return noun.stream()
                .limit(Math.max(0, noun.size() - 1))
                .filter(word -> !DETERMINERS.contains(word))
                .toList();
    }

    boolean definite() {
        return words.size() > 1 && Set.of("the", "this", "that").contains(first());
    }

    /** "her spokesman": the possessive pronoun; empty where none opens the source. */
    String possessive() {
        return words.size() > 1
                        && Set.of("his", "her", "its", "their", "my", "our").contains(first())
                ? first()
                : "";
    }

    boolean indefinite() {
        return words.size() > 1 && Set.of("a", "an", "one", "another").contains(first());
    }

    private String first() {
        return noun.isEmpty() ? "" : noun.getFirst();
    }

    Gender gender() {
        return SourceLists.shared().gender(head());
    }

    boolean person() {
        return SourceLists.shared().person(head()) && !plural();
    }

    boolean body() {
        return SourceLists.shared().has("body", head());
    }

    boolean document() {
        return SourceLists.shared().has("document", head())
                && !SourceLists.shared().person(head());
    }

    boolean plural() {
        String head = head();
        boolean singular = NUMBERS.contains(first());
        boolean ending = head.endsWith("s")
                && !head.matches(".*(?:ss|us|is|ics)")
                && !SourceLists.shared().has("body", head);
        boolean counted = noun.size() > 1
                && (SourceLists.shared().has("quantifier", first()) || Character.isDigit(first().charAt(0)));
        return conjunction || (!singular && (ending || head.endsWith("men") || counted));
    }

    /**
     * The kind of a source without a name.
     *
     * @param sentence the sentence it stands in, where a reason for namelessness may be given
     */
    SourceKind kind(String sentence) {
        String head = head();
        SourceLists lists = SourceLists.shared();
        boolean withheld = ANONYMOUS.matcher(lower).find()
                || (ANONYMOUS.matcher(sentence.toLowerCase(Locale.ROOT)).find() && lists.person(head));
        if (withheld || UNKNOWN_SOURCES.contains(head)) {
            return SourceKind.ANONYMOUS;
        }
        if (head.equals("one") && (noun.size() == 1 || first().equals("no"))) {
            return noun.size() == 1 ? SourceKind.UNNAMED_PERSON : SourceKind.UNNAMED_GROUP;
        }
        if (!head.isEmpty() && Character.isDigit(head.charAt(0))) {
            return SourceKind.UNNAMED_GROUP;
        }
        if (lists.person(head)) {
            return plural() ? SourceKind.UNNAMED_GROUP : SourceKind.UNNAMED_PERSON;
        }
        if (lists.has("group", head) || lists.has("body", head)) {
            boolean paper = lists.has("document", head) && !lists.has("group", head);
            return paper && !definite() ? SourceKind.DOCUMENT : SourceKind.UNNAMED_GROUP;
        }
        if (lists.has("document", head)) {
            return SourceKind.DOCUMENT;
        }
        if (plural()) {
            return SourceKind.UNNAMED_GROUP;
        }
        return head.matches(".*(?:tion|sion|ment|ness|ity|ing|age|sis|ence|ance|ship|ure|ism|ry|th)")
                ? SourceKind.DOCUMENT
                : SourceKind.UNNAMED_PERSON;
    }
}

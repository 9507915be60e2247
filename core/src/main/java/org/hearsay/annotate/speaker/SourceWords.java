package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.Word;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.SourceKind;

/** The words of a source, read without names: pronoun, head noun, kind. Immutable. */
final class SourceWords {
    /** Sources are short; what comes later is a clause about them. */
    private static final int LONGEST = 400;

    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");
    private static final Set<String> PLURAL = Set.of("they", "them", "we", "us", "both");
    private static final Set<String> STOPS =
            Set.of("of", "for", "from", "in", "on", "at", "to", "with", "who", "that", "which", "by", "about", "whose");
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "reports",
            "statement",
            "statements",
            "study",
            "document",
            "documents",
            "letter",
            "log",
            "email",
            "emails",
            "e-mail",
            "poll",
            "polls",
            "survey",
            "website",
            "filing",
            "filings",
            "memo",
            "affidavit",
            "tweet",
            "data",
            "records",
            "complaint",
            "lawsuit",
            "article",
            "book",
            "release",
            "indictment",
            "transcript",
            "paper",
            "ruling",
            "figures",
            "analysis",
            "account",
            "accounts",
            "newspaper",
            "post");
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "company",
            "group",
            "board",
            "government",
            "agency",
            "department",
            "court",
            "council",
            "party",
            "commission",
            "committee",
            "university",
            "police",
            "hospital",
            "union",
            "campaign",
            "team",
            "administration",
            "office",
            "bureau",
            "institute",
            "bank",
            "organisation",
            "organization",
            "association",
            "firm",
            "foundation",
            "authority",
            "parliament",
            "congress",
            "senate",
            "military",
            "army",
            "coalition",
            "network");
    private static final Set<String> PEOPLE =
            Set.of("people", "police", "staff", "many", "some", "others", "most", "several");
    private static final Pattern ANONYMOUS = Pattern.compile(
            "anonym|not to be (?:named|identified)|not be (?:named|identified)|not authori[sz]ed|condition of"
                    + "|familiar with|close to the|declined to be (?:named|identified)|withheld");
    private static final Set<String> UNKNOWN_SOURCES = Set.of("source", "sources", "insider", "insiders");

    private final String lower;
    private final List<String> words = new ArrayList<>();

    SourceWords(String source) {
        String cut = source.substring(0, Math.min(source.length(), LONGEST));
        lower = cut.toLowerCase(Locale.ROOT).strip();
        Word.of(lower, 0, lower.length()).forEach(word -> words.add(word.text()));
    }

    boolean pronoun() {
        return words.size() == 1 && (personal() || plural() || first().equals("it") || first().equals("i"));
    }

    /** "he", "she", "who" and their forms. */
    boolean personal() {
        return words.size() == 1 && (MALE.contains(first()) || FEMALE.contains(first()) || first().equals("who"));
    }

    boolean plural() {
        return words.size() == 1 && PLURAL.contains(first());
    }

    boolean relative() {
        return words.size() == 1 && first().equals("who");
    }

    boolean definite() {
        return words.size() > 1
                && Set.of("the", "this", "that", "his", "her", "its", "their").contains(first());
    }

    boolean indefinite() {
        return words.size() > 1 && Set.of("a", "an", "one", "another").contains(first());
    }

    Gender gender() {
        if (words.size() == 1 && MALE.contains(first())) {
            return Gender.MALE;
        }
        boolean female = (words.size() == 1 && FEMALE.contains(first())) || head().endsWith("woman");
        return female ? Gender.FEMALE : head().endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    }

    /** The noun that the rest belongs to: the last word before the first preposition, clause or comma. */
    String head() {
        int comma = lower.indexOf(',');
        List<String> noun = new ArrayList<>();
        for (Word word : Word.of(lower, 0, comma > 0 ? comma : lower.length())) {
            if (STOPS.contains(word.text()) && !noun.isEmpty()) {
                break;
            }
            noun.add(word.text());
        }
        return noun.isEmpty() ? "" : noun.getLast();
    }

    /** Whether a word of the source is what a person can be ("spokesman"). */
    boolean hasRole() {
        return words.stream().anyMatch(WordLists.shared()::role);
    }

    boolean body() {
        return BODIES.contains(head());
    }

    /**
     * The kind of a source without a name.
     *
     * @param sentence the sentence it stands in, where a reason for namelessness may be given
     */
    SourceKind kind(String sentence) {
        String head = head();
        boolean withheld = ANONYMOUS.matcher(lower).find()
                || (ANONYMOUS.matcher(sentence.toLowerCase(Locale.ROOT)).find() && !personal());
        if (withheld || UNKNOWN_SOURCES.contains(head)) {
            return SourceKind.ANONYMOUS;
        }
        if (DOCUMENTS.contains(head)) {
            return SourceKind.DOCUMENT;
        }
        if (BODIES.contains(head) || head.equals("it")) {
            return SourceKind.NAMED_ORGANISATION;
        }
        boolean many = (head.endsWith("s") && !head.endsWith("ss")) || PEOPLE.contains(head) || head.endsWith("men");
        return many || plural() ? SourceKind.UNNAMED_GROUP : SourceKind.UNNAMED_PERSON;
    }

    private String first() {
        return words.isEmpty() ? "" : words.getFirst();
    }
}

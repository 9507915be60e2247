package org.hearsay.annotate.name;

import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * A run of words taken for one name.
 *
 * @param span where it stands, without title and possessive ending
 * @param name its words, joined by single spaces
 * @param words its words
 * @param titled whether a title stood before it
 * @param gender what its title or first name says
 */
record NameRun(TextSpan span, String name, List<String> words, boolean titled, Gender gender) {
    static NameRun of(List<Word> words, String title) {
        List<String> texts = words.stream().map(Word::text).toList();
        Gender byTitle = WordLists.shared().gender(title);
        Gender gender = byTitle == Gender.UNKNOWN ? WordLists.shared().gender(texts.getFirst()) : byTitle;
        TextSpan span = new TextSpan(words.getFirst().begin(), words.getLast().end());
        return new NameRun(span, String.join(" ", texts), texts, !title.isEmpty(), gender);
    }

    String first() {
        return words.getFirst();
    }

    /** The last name, were it a person: the last word but for "Jr" and the like. */
    String last() {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).matches("Jr|Sr|II|III|IV")) {
            last--;
        }
        return words.get(last);
    }
}

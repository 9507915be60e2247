package org.hearsay.annotate.name;

import java.util.List;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.tagger.FoundName;

/**
 * A name in a text.
 *
 * @param span where it stands, without title and possessive ending
 * @param name its words, joined by single spaces
 * @param words its words
 * @param titled whether a title stood before it
 * @param gender what its title or first name says
 * @param type what the tagger takes it for
 * @param confidence of the tagger, 0 to 1
 */
record NameRun(
        TextSpan span,
        String name,
        List<String> words,
        boolean titled,
        Gender gender,
        EntityType type,
        double confidence) {
    static NameRun of(List<Word> words, String title, FoundName tagged) {
        List<String> texts = words.stream().map(Word::text).toList();
        Gender byTitle = WordLists.shared().gender(title);
        Gender gender = byTitle == Gender.UNKNOWN ? WordLists.shared().gender(texts.getFirst()) : byTitle;
        TextSpan span = new TextSpan(words.getFirst().begin(), words.getLast().end());
        return new NameRun(
                span, String.join(" ", texts), texts, !title.isEmpty(), gender, tagged.type(), tagged.confidence());
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

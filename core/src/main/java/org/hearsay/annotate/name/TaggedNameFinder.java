package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.nn.tagger.FoundName;

/** Takes the names that the trained tagger found, with the titles before them, and joins those of one entity. */
public final class TaggedNameFinder implements NameFinder {
    /** No title has more characters. */
    private static final int LONGEST_TITLE = 20;

    private final WordLists lists = WordLists.shared();

    @Override
    public List<Entity> find(String text, List<FoundName> tagged) {
        List<NameRun> runs = new ArrayList<>();
        int free = 0;
        for (FoundName name : tagged) {
            List<Word> words = Word.of(text, name.span().begin(), name.span().end());
            if (!words.isEmpty()) {
                runs.add(NameRun.of(words, title(text, free, name.span().begin()), name));
            }
            free = name.span().end();
        }
        return new NameJoiner(text, runs).join();
    }

    /** The title right before a name that begins at {@code end}, not before {@code begin}; empty if there is none. */
    private String title(String text, int begin, int end) {
        int from = Math.max(begin, end - LONGEST_TITLE);
        List<Word> words = Word.of(text, from, end);
        if (words.isEmpty()) {
            return "";
        }
        Word last = words.getLast();
        String between = text.substring(last.end(), end);
        boolean joined = between.length() <= 2 && between.replace(".", "").isBlank() && between.indexOf('\n') < 0;
        return joined && lists.title(last.text()) ? last.text() : "";
    }
}

package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
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
                int titles = titlesWithin(words, name.type());
                String title = titles > 0
                        ? words.get(titles - 1).text()
                        : title(text, free, name.span().begin());
                runs.add(NameRun.of(words.subList(titles, words.size()), title, name));
            }
            free = name.span().end();
        }
        return new NameJoiner(text, runs).join();
    }

    /**
     * How many titles a person's name begins with, where a name is left behind them: two words and more, or one behind two titles
     * ("Chief Justice Ellidge"). "Major Ellidge" may be a first name, and "Secretary of State Ellidge" stays whole.
     */
    private int titlesWithin(List<Word> words, EntityType type) {
        int titles = 0;
        while (type == EntityType.PERSON
                && titles < words.size() - 1
                && lists.title(words.get(titles).text())) {
            titles++;
        }
        int left = words.size() - titles;
        boolean name = Character.isUpperCase(words.get(titles).text().charAt(0));
        return name && (left > 1 || titles > 1) ? titles : 0;
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

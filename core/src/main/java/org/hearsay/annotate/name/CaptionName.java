package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.TextSpan;

/**
 * A person's name in a caption: words with capitals that begin with a first name or stand behind a title.
 *
 * @param caption the whole caption
 * @param span where in the caption, without the title
 */
public record CaptionName(String caption, TextSpan span) {
    private static final int MOST_WORDS = 4;

    /** The names in {@code caption}, in order. */
    static List<CaptionName> in(String caption) {
        List<Word> words = Word.of(caption, 0, caption.length());
        List<CaptionName> names = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = begins(caption, words, i) ? end(caption, words, i) : i;
            boolean alone = end == i + 1;
            if (end > i && !isBody(words.get(end - 1)) && (!alone || titled(caption, words, i))) {
                TextSpan span =
                        new TextSpan(words.get(i).begin(), words.get(end - 1).end());
                names.add(new CaptionName(caption, span));
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    private static boolean begins(String caption, List<Word> words, int i) {
        return isName(words.get(i))
                && (WordLists.shared().firstName(words.get(i).text()) || titled(caption, words, i));
    }

    private static boolean titled(String caption, List<Word> words, int i) {
        if (i == 0 || !joined(caption, words.get(i - 1), words.get(i))) {
            return false;
        }
        String before = words.get(i - 1).text();
        return WordLists.shared().title(before) || WordLists.shared().role(before);
    }

    private static int end(String caption, List<Word> words, int begin) {
        int end = begin + 1;
        while (end < words.size()
                && end - begin < MOST_WORDS
                && joined(caption, words.get(end - 1), words.get(end))
                && (isName(words.get(end)) || isBody(words.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isName(Word word) {
        WordLists lists = WordLists.shared();
        String written = word.text();
        return word.capital()
                && !lists.has("stop", written)
                && !lists.has("people", written)
                && !lists.has("title-modifier", written)
                && !lists.title(written)
                && !lists.role(written.toLowerCase(Locale.ROOT))
                && !isBody(word);
    }

    private static boolean isBody(Word word) {
        WordLists lists = WordLists.shared();
        String written = word.text();
        return lists.has("organisation", written)
                || lists.has("group", written)
                || lists.has("place-noun", written)
                || lists.has("department", written);
    }

    /** Whether nothing but a blank stands between two words, or a full stop with one behind an initial or a title. */
    private static boolean joined(String caption, Word left, Word right) {
        String gap = caption.substring(left.end(), right.begin());
        return gap.equals(" ")
                || (gap.equals(". ") && (left.initial() || WordLists.shared().title(left.text())));
    }

    /** The name, its words apart by single blanks. */
    public String name() {
        return span.in(caption).replaceAll("\\s+", " ");
    }

    /** Whether it has a first and a last name. */
    public boolean full() {
        return name().indexOf(' ') > 0;
    }

    /** The last name; the name itself where it is one word. */
    public String last() {
        String name = name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

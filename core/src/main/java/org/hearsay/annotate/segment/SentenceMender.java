package org.hearsay.annotate.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.TextSpan;

/** Mends what the sentence model does wrong in news: breaks after abbreviations, lost closing quotation marks, missed breaks. */
final class SentenceMender {
    /** Stand before a name or a number and never end a sentence. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Lt", "Col",
            "Gen", "Maj", "Capt", "Cmdr", "Cpl", "Sgt", "Adm", "Brig", "Pvt", "Supt", "Insp", "Det", "St", "Mt", "Ft",
            "Atty", "Pres", "Amb", "Msgr", "Fr", "Sr", "vs", "v", "al", "Messrs", "Mme", "Mlle");

    /** Stand before a number; before anything else they may end a sentence. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "No", "Nos", "no", "nos", "p", "pp", "Art", "Sec", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct",
            "Nov", "Dec");

    private static final String CLOSERS = "”’\")]»";
    private static final String TERMINALS = ".!?…";

    private SentenceMender() {}

    /** Sentences of one line, in text order, mended. */
    static List<TextSpan> mend(String text, List<TextSpan> sentences) {
        List<TextSpan> split = new ArrayList<>();
        sentences.forEach(sentence -> split(text, sentence, split));
        List<TextSpan> mended = new ArrayList<>();
        for (TextSpan next : split) {
            TextSpan sentence = next;
            if (!mended.isEmpty()) {
                TextSpan previous = mended.removeLast();
                if (goesOn(text, previous, sentence)) {
                    sentence = new TextSpan(previous.begin(), sentence.end());
                } else {
                    int moved = closersAt(text, previous, sentence);
                    mended.add(new TextSpan(previous.begin(), moved == sentence.begin() ? previous.end() : moved));
                    sentence = Spaces.trim(text, moved, sentence.end());
                }
            }
            if (sentence != null) {
                mended.add(sentence);
            }
        }
        return mended;
    }

    private static boolean goesOn(String text, TextSpan previous, TextSpan next) {
        char first = text.charAt(next.begin());
        if (Character.isLowerCase(first) || ",;:".indexOf(first) >= 0) {
            return true;
        }
        if (text.charAt(previous.end() - 1) != '.') {
            return TERMINALS.indexOf(lastVisible(text, previous)) < 0 && text.charAt(previous.end() - 1) != ':';
        }
        String word = lastWord(text, previous);
        return BEFORE_NAME.contains(word)
                || (BEFORE_NUMBER.contains(word) && Character.isDigit(first))
                || isInitial(text, previous, word);
    }

    /** The last character of a sentence before its closing marks. */
    private static char lastVisible(String text, TextSpan sentence) {
        int end = sentence.end();
        while (end > sentence.begin() + 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.charAt(end - 1);
    }

    /** Whether the sentence ends in the initial of a name, as in {@code Ilse J.}: a single capital after a capitalised word. */
    private static boolean isInitial(String text, TextSpan sentence, String word) {
        int begin = sentence.end() - 1 - word.length();
        boolean capital = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        if (!capital || begin == sentence.begin()) {
            return capital;
        }
        int before = begin - 1;
        while (before > sentence.begin() && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        return Spaces.isSpace(text.charAt(begin - 1)) && Character.isUpperCase(text.charAt(before));
    }

    private static String lastWord(String text, TextSpan sentence) {
        int end = sentence.end() - 1;
        int begin = end;
        while (begin > sentence.begin() && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    /** Where the next sentence begins once closing marks that belong to the previous one are taken from its start. */
    private static int closersAt(String text, TextSpan previous, TextSpan next) {
        int at = next.begin();
        boolean touching = previous.end() == next.begin();
        while (at < next.end()) {
            char c = text.charAt(at);
            boolean alone = at + 1 == next.end() || Spaces.isSpace(text.charAt(at + 1));
            if (c == '”' || c == ')' || ((c == '"' || c == '’') && (touching || alone))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Breaks where a quotation ends with its sentence and a capital follows: {@code … gone.” He left}. */
    private static void split(String text, TextSpan sentence, List<TextSpan> out) {
        int begin = sentence.begin();
        for (int i = sentence.begin() + 1; i + 2 < sentence.end(); i++) {
            boolean closed = "”\"".indexOf(text.charAt(i)) >= 0 && TERMINALS.indexOf(text.charAt(i - 1)) >= 0;
            if (closed && Spaces.isSpace(text.charAt(i + 1)) && startsSentence(text, i + 2, sentence.end())) {
                out.add(new TextSpan(begin, i + 1));
                begin = i + 2;
            }
        }
        TextSpan rest = Spaces.trim(text, begin, sentence.end());
        if (rest != null) {
            out.add(rest);
        }
    }

    private static boolean startsSentence(String text, int at, int end) {
        char c = text.charAt(at);
        boolean opening = "“\"‘".indexOf(c) >= 0;
        return Character.isUpperCase(opening && at + 1 < end ? text.charAt(at + 1) : c);
    }
}

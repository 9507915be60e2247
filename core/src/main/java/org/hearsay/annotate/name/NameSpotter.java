package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;

/** Finds the runs of capitals that are names; titles, possessive endings and headlines are seen to. Linear. */
final class NameSpotter {
    /** A line of at least so many words, nearly all with capitals, is a headline. */
    private static final int HEADLINE_WORDS = 4;

    private static final double HEADLINE_SHARE = 0.7;
    /** Longer runs of capitals are lists or shouting. */
    private static final int LONGEST_RUN = 8;

    private final WordLists lists = WordLists.shared();
    private final String text;
    /** Words seen in small letters, and words seen with a capital inside a sentence. */
    private final Set<String> small = new HashSet<>();

    private final Set<String> sure = new HashSet<>();

    NameSpotter(String text) {
        this.text = text;
    }

    List<NameRun> spot(TextStructure structure) {
        List<List<Word>> sentences = new ArrayList<>();
        for (TextSpan sentence : structure.sentences()) {
            List<Word> words = Word.of(text, sentence.begin(), sentence.end());
            sentences.add(words);
            note(words);
        }
        List<NameRun> runs = new ArrayList<>();
        for (List<Word> words : sentences) {
            boolean headline = headline(words);
            for (List<Word> run : runs(words, headline)) {
                new RunSplitter(run).split(runs);
            }
        }
        return runs;
    }

    private void note(List<Word> words) {
        if (headline(words)) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.capital()) {
                small.add(word.text());
            } else if (!sentenceStart(words, i)) {
                sure.add(word.text());
            }
        }
    }

    /** Whether most longer words of a sentence that does not end like one have a capital, or all of them in any case. */
    private boolean headline(List<Word> words) {
        if (words.size() < HEADLINE_WORDS || (endsLikeSentence(words) && !shouted(words))) {
            return false;
        }
        long longer = words.stream().filter(word -> word.text().length() > 3).count();
        long capitals = words.stream()
                .filter(word -> word.text().length() > 3 && word.capital())
                .count();
        return longer >= 3 && capitals >= HEADLINE_SHARE * longer;
    }

    private boolean endsLikeSentence(List<Word> words) {
        int end = words.getLast().end();
        return text.startsWith(".", end) || text.startsWith(").", end) || text.startsWith(",", end);
    }

    private static boolean shouted(List<Word> words) {
        return words.stream().allMatch(word -> word.text().chars().noneMatch(Character::isLowerCase));
    }

    private List<List<Word>> runs(List<Word> words, boolean headline) {
        List<List<Word>> runs = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean name = headline ? inHeadline(words, i) : name(words, i);
            if (!run.isEmpty() && !(joined(run.getLast(), word) && (name || connects(words, i, run)))) {
                close(run, runs);
                run = new ArrayList<>();
            }
            if (name || (!run.isEmpty() && connects(words, i, run))) {
                run.add(word);
            }
        }
        close(run, runs);
        return runs;
    }

    private void close(List<Word> run, List<List<Word>> runs) {
        while (!run.isEmpty() && !run.getLast().capital()) {
            run.removeLast();
        }
        if (!run.isEmpty() && run.size() <= LONGEST_RUN) {
            runs.add(run);
        }
    }

    private boolean name(List<Word> words, int i) {
        Word word = words.get(i);
        String written = word.text();
        // "R-Texas" is a party and a state.
        if (!word.capital() || apostrophe(written) || written.matches("[RDI]-\\p{Lu}.*")) {
            return false;
        }
        if (lists.has("stop", written)) {
            return nameInSpiteOfList(words, i);
        }
        if (written.contains("-") && Character.isLowerCase(written.charAt(written.indexOf('-') + 1))) {
            return false;
        }
        return !sentenceStart(words, i) || nameAtStart(words, i);
    }

    /** "I'm", "We'll": a pronoun with its verb. */
    private boolean apostrophe(String written) {
        int mark = Math.max(written.indexOf('\''), written.indexOf('’'));
        return mark > 0 && lists.has("stop", written.substring(0, mark));
    }

    /** "Theresa May", "April Harrane": a stop word after or as a first name is a name. */
    private boolean nameInSpiteOfList(List<Word> words, int i) {
        boolean afterFirst = i > 0
                && lists.firstName(words.get(i - 1).text())
                && joined(words.get(i - 1), words.get(i))
                && words.get(i).text().length() > 2
                && !lists.has("stop", words.get(i - 1).text());
        boolean beforeLast = lists.firstName(words.get(i).text())
                && i + 1 < words.size()
                && words.get(i + 1).capital()
                && !lists.has("stop", words.get(i + 1).text())
                && joined(words.get(i), words.get(i + 1));
        return (afterFirst && !sentenceStart(words, i)) || beforeLast;
    }

    private boolean nameAtStart(List<Word> words, int i) {
        String written = words.get(i).text();
        boolean nextCapital = i + 1 < words.size()
                && words.get(i + 1).capital()
                && joined(words.get(i), words.get(i + 1))
                && !lists.has("stop", words.get(i + 1).text());
        boolean listed = lists.firstName(written) || lists.title(written) || lists.has("place", written);
        boolean common = small.contains(written.toLowerCase(Locale.ROOT)) || small.contains(singular(written));
        if (lists.has("people", written) || words.get(i).allCapitals() || sure.contains(written)) {
            return true;
        }
        if (listed || lists.has("title-modifier", written)) {
            return nextCapital || !common;
        }
        return !common && !written.endsWith("ing") && (nextCapital || (!written.endsWith("s") && speaks(words, i + 1)));
    }

    private static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean speaks(List<Word> words, int i) {
        return i < words.size()
                && words.get(i)
                        .text()
                        .matches("said|says|told|added|adds|noted|argued|insisted|declined|wrote|denied|claimed|warned"
                                + "|tweeted|who|has|is|was|had");
    }

    /** In a headline only words known from the text's sentences, or from the lists, are names. */
    private boolean inHeadline(List<Word> words, int i) {
        Word word = words.get(i);
        String written = word.text();
        String lower = written.toLowerCase(Locale.ROOT);
        if (!word.capital() || lists.has("stop", written) || small.contains(lower) || small.contains(singular(lower))) {
            return false;
        }
        String titleCase = written.substring(0, 1) + lower.substring(1);
        boolean firstWithLast = lists.firstName(titleCase) && i + 1 < words.size();
        boolean afterFirst = i > 0
                && lists.firstName(words.get(i - 1).text())
                && joined(words.get(i - 1), word)
                && !words.get(i - 1).allCapitals();
        return sure.contains(written)
                || sure.contains(titleCase)
                || lists.has("place", titleCase)
                || lists.has("people", titleCase)
                || firstWithLast
                || afterFirst;
    }

    private boolean connects(List<Word> words, int i, List<Word> run) {
        String written = words.get(i).text();
        if (i + 1 >= words.size() || !joined(words.get(i), words.get(i + 1))) {
            return false;
        }
        Word next = words.get(i + 1);
        String before = run.getLast().text();
        if (written.equals("of") || written.equals("for")) {
            boolean body = lists.has("organisation", before) || lists.has("place-noun", before);
            boolean the = next.text().equals("the")
                    && i + 2 < words.size()
                    && words.get(i + 2).capital();
            return body && (next.capital() || the) && !lists.firstName(next.text());
        }
        if (written.equals("the")) {
            return before.equals("of") && next.capital();
        }
        return lists.has("connector", written)
                && next.capital()
                && run.getLast().capital();
    }

    /** Whether nothing but one space, or a full stop after an initial or a title, stands between two words. */
    private boolean joined(Word left, Word right) {
        int gap = right.begin() - left.end();
        if (gap == 1) {
            return Character.isSpaceChar(text.charAt(left.end()));
        }
        boolean ampersand = gap == 3 && text.startsWith("&", left.end() + 1);
        boolean stop = gap == 2 && text.charAt(left.end()) == '.' && Character.isSpaceChar(text.charAt(left.end() + 1));
        return ampersand
                || (stop
                        && (left.initial()
                                || lists.title(left.text())
                                || left.text().equals("St")));
    }

    private boolean sentenceStart(List<Word> words, int i) {
        if (i == 0) {
            return true;
        }
        for (int at = words.get(i - 1).end(); at < words.get(i).begin(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '“' || c == ':' || c == '?' || c == '!') {
                return true;
            }
        }
        return false;
    }
}

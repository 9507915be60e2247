package org.hearsay.lab.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * An article of GUM (Zeldes 2017; Universal Dependencies, CoNLL-U) as a text with a paragraph for each {@code newpar}.
 *
 * @param text as it is printed, with a space at the end of each paragraph
 * @param sentences the words of each sentence; of a written word of several parts ("team's") the parts
 */
record GumText(String text, List<List<Token>> sentences) {
    /**
     * A word.
     *
     * @param form as printed
     * @param universal part of speech
     * @param tag part of speech of the Penn Treebank
     * @param head number of its head in its sentence, from 1; 0 for the root
     * @param relation to its head
     * @param entity the marks of mentions that begin and end at it; empty if none do
     * @param span where it stands
     */
    record Token(String form, String universal, String tag, int head, String relation, String entity, TextSpan span) {}

    static GumText read(Path file) throws IOException {
        Reader reader = new Reader();
        Files.readAllLines(file).forEach(reader::line);
        reader.endSentence();
        return new GumText(reader.text.toString(), reader.sentences);
    }

    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<List<Token>> sentences = new ArrayList<>();
        private List<Token> sentence = new ArrayList<>();

        /** The number of the last part of the word that is being read; 0 outside such words. */
        private int lastOfWord;

        private boolean wordSpaced;

        private void line(String line) {
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_") && !text.isEmpty()) {
                text.append("\n\n");
            } else if (line.isBlank()) {
                endSentence();
            } else if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                if (fields[0].matches("\\d+-\\d+")) {
                    lastOfWord = Integer.parseInt(fields[0].replaceFirst(".*-", ""));
                    wordSpaced = !fields[9].contains("SpaceAfter=No");
                } else if (fields[0].matches("\\d+")) {
                    token(fields);
                }
            }
        }

        private void token(String[] fields) {
            int begin = text.length();
            text.append(fields[1]);
            String entity = "";
            for (String pair : fields[9].split("\\|", -1)) {
                if (pair.startsWith("Entity=")) {
                    entity = pair.substring("Entity=".length());
                }
            }
            int head = fields[6].equals("_") ? 0 : Integer.parseInt(fields[6]);
            TextSpan span = new TextSpan(begin, text.length());
            sentence.add(new Token(fields[1], fields[3], fields[4], head, fields[7], entity, span));
            int number = Integer.parseInt(fields[0]);
            boolean spaced = number == lastOfWord ? wordSpaced : !fields[9].contains("SpaceAfter=No");
            if (number >= lastOfWord && spaced) {
                text.append(' ');
            }
        }

        private void endSentence() {
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            sentence = new ArrayList<>();
            lastOfWord = 0;
        }
    }
}

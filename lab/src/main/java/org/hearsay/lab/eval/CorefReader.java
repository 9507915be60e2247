package org.hearsay.lab.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.RawDocument;
import org.hearsay.model.TextSpan;

/**
 * Reads articles of GUM (Universal Dependencies CoNLL-U): the text with a paragraph for each {@code newpar}, and the mentions in
 * {@code Entity=} of the field MISC, whose own fields are group, type, information status, salience, centering, minimal span, link
 * and identity.
 */
final class CorefReader {
    private static final Pattern MENTION = Pattern.compile("\\((\\d+)-([^()]*)|(\\d+)\\)|(\\))");

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** The number of the last part of the word that is being read; 0 outside such words. */
    private int lastOfWord;

    private boolean wordSpaced;

    private CorefReader() {}

    /** A word with its universal part of speech. */
    private record Token(TextSpan span, String form, String tag) {}

    private record Open(String group, String type, int begin) {}

    /**
     * One mention.
     *
     * @param group whom it refers to, within its article
     * @param type of what kind that is, such as {@code person}
     * @param span where it stands
     * @param name its proper nouns that stand in no other mention within it; empty if its head is none
     * @param pronoun whether it is one pronoun
     * @param plain whether no word of it is a proper noun
     */
    record Mention(String group, String type, TextSpan span, List<TextSpan> name, boolean pronoun, boolean plain) {}

    /** An article with its mentions in text order of their ends. */
    record Article(RawDocument document, List<Mention> mentions) {}

    static Article read(Path file) throws IOException {
        CorefReader reader = new CorefReader();
        String id = file.getFileName().toString().replace(".conllu", "");
        Files.readAllLines(file).forEach(reader::line);
        RawDocument document = new RawDocument(
                id, id, null, null, null, null, null, RawDocument.Format.PLAIN_TEXT, reader.text.toString());
        return new Article(document, List.copyOf(reader.mentions));
    }

    private void line(String line) {
        if (line.startsWith("# sent_id")) {
            lastOfWord = 0;
        }
        if (line.startsWith("# newpar") && !line.startsWith("# newpar_") && !text.isEmpty()) {
            text.append("\n\n");
        }
        String[] fields = line.split("\t", -1);
        if (fields[0].matches("\\d+-\\d+")) {
            range(fields);
            return;
        }
        if (fields.length != 10 || !fields[0].matches("\\d+")) {
            return;
        }
        int begin = text.length();
        text.append(fields[1]);
        tokens.add(new Token(new TextSpan(begin, text.length()), fields[1], fields[3]));
        Map<String, String> misc = new LinkedHashMap<>();
        for (String pair : fields[9].split("\\|", -1)) {
            misc.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=?", ""));
        }
        entities(misc.getOrDefault("Entity", ""));
        boolean inside = number(fields[0]) < lastOfWord;
        boolean spaced = number(fields[0]) == lastOfWord ? wordSpaced : !"No".equals(misc.get("SpaceAfter"));
        if (!inside && spaced) {
            text.append(' ');
        }
    }

    /** A line for one written word of several parts, such as "team's", which follow. */
    private void range(String[] fields) {
        lastOfWord = number(fields[0].replaceFirst(".*-", ""));
        wordSpaced = !fields[9].contains("SpaceAfter=No");
    }

    private static int number(String id) {
        return Integer.parseInt(id);
    }

    private void entities(String entity) {
        Matcher matcher = MENTION.matcher(entity);
        int at = tokens.size() - 1;
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                open.add(new Open(matcher.group(1), matcher.group(2).replaceFirst("-.*", ""), at));
            } else if (matcher.group(3) != null) {
                close(matcher.group(3));
            } else if (!open.isEmpty()) {
                close(open.getLast().group());
            }
        }
    }

    private void close(String group) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).group().equals(group)) {
                add(open.remove(i));
                return;
            }
        }
    }

    private void add(Open one) {
        List<Token> words = tokens.subList(one.begin(), tokens.size());
        TextSpan span = new TextSpan(
                words.getFirst().span().begin(), words.getLast().span().end());
        List<TextSpan> inner = mentions.stream()
                .filter(mention -> !mention.group().equals(one.group()) && span.contains(mention.span()))
                .map(Mention::span)
                .toList();
        List<TextSpan> name = words.stream()
                .filter(word -> word.tag().equals("PROPN"))
                .map(Token::span)
                .filter(word -> inner.stream().noneMatch(other -> other.contains(word)))
                .toList();
        boolean pronoun = words.size() == 1 && words.getFirst().tag().equals("PRON");
        boolean plain = words.stream().noneMatch(word -> word.tag().equals("PROPN"));
        mentions.add(new Mention(one.group(), one.type(), span, name, pronoun, plain));
    }
}

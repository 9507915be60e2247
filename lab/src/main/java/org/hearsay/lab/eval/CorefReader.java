package org.hearsay.lab.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.RawDocument;
import org.hearsay.model.TextSpan;

/**
 * Reads the mentions of articles of GUM, in {@code Entity=} of the field MISC, whose own fields are group, type, information status,
 * salience, centering, minimal span, link and identity.
 */
final class CorefReader {
    private static final Pattern MENTION = Pattern.compile("\\((\\d+)-([^()]*)|(\\d+)\\)|(\\))");

    private final List<GumText.Token> tokens = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private CorefReader() {}

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
        GumText gum = GumText.read(file);
        CorefReader reader = new CorefReader();
        for (List<GumText.Token> sentence : gum.sentences()) {
            for (GumText.Token token : sentence) {
                reader.tokens.add(token);
                reader.entities(token.entity());
            }
        }
        String id = file.getFileName().toString().replace(".conllu", "");
        RawDocument document =
                new RawDocument(id, id, null, null, null, null, null, RawDocument.Format.PLAIN_TEXT, gum.text());
        return new Article(document, List.copyOf(reader.mentions));
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
        List<GumText.Token> words = tokens.subList(one.begin(), tokens.size());
        TextSpan span = new TextSpan(
                words.getFirst().span().begin(), words.getLast().span().end());
        List<TextSpan> inner = mentions.stream()
                .filter(mention -> !mention.group().equals(one.group()) && span.contains(mention.span()))
                .map(Mention::span)
                .toList();
        List<TextSpan> name = words.stream()
                .filter(word -> word.universal().equals("PROPN"))
                .map(GumText.Token::span)
                .filter(word -> inner.stream().noneMatch(other -> other.contains(word)))
                .toList();
        boolean pronoun = words.size() == 1 && words.getFirst().universal().equals("PRON");
        boolean plain = words.stream().noneMatch(word -> word.universal().equals("PROPN"));
        mentions.add(new Mention(one.group(), one.type(), span, name, pronoun, plain));
    }
}

package org.hearsay.lab.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;

/** Reads the names of CoNLL-2003 (Tjong Kim Sang and De Meulder 2003): a token a line with its tag, a sentence a line of the text. */
public final class ConllReader {
    private final List<LabelledNames> texts = new ArrayList<>();
    private TokenJoiner text = new TokenJoiner();
    private List<LabelledNames.Name> names = new ArrayList<>();
    private String tag = "O";

    private ConllReader() {}

    /** The documents of a file, in its order, numbered from 1. */
    public static List<LabelledNames> read(Path file) throws IOException {
        ConllReader reader = new ConllReader();
        for (String line : Files.readAllLines(file)) {
            reader.line(line);
        }
        reader.close();
        return List.copyOf(reader.texts);
    }

    private void line(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 3) {
            text.endParagraph();
            tag = "O";
        } else if (fields[1].equals("-DOCSTART-")) {
            close();
        } else {
            token(fields[1], fields[2]);
        }
    }

    private void token(String token, String next) {
        TextSpan span = text.add(token);
        if (!next.equals("O")) {
            LabelledNames.Kind kind = kind(next.substring(2));
            if (next.startsWith("I-") && !tag.equals("O") && tag.substring(2).equals(next.substring(2))) {
                TextSpan begun = names.removeLast().span();
                span = new TextSpan(begun.begin(), span.end());
            }
            names.add(new LabelledNames.Name(span, kind));
        }
        tag = next;
    }

    private static LabelledNames.Kind kind(String label) {
        return switch (label) {
            case "PER" -> LabelledNames.Kind.PERSON;
            case "ORG" -> LabelledNames.Kind.ORGANISATION;
            case "LOC" -> LabelledNames.Kind.PLACE;
            case "MISC" -> LabelledNames.Kind.OTHER;
            default -> throw new IllegalArgumentException("no such label: " + label);
        };
    }

    private void close() {
        String done = text.text();
        if (!done.isBlank()) {
            texts.add(new LabelledNames("conll-" + (texts.size() + 1), done, names));
        }
        text = new TokenJoiner();
        names = new ArrayList<>();
        tag = "O";
    }
}

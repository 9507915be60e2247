package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorefReaderTest {
    private static final String ARTICLE = """
            # newpar
            # sent_id = a-1
            1-2\tTarn's\t_\t_\t_\t_\t_\t_\t_\t_
            1\tTarn\tTarn\tPROPN\t_\t_\t_\t_\t_\tEntity=(1-person-new-sssss-cf1-3,4-coref(2-place-new-sssss-cf2-1-sgl)
            2\t's\t's\tPART\t_\t_\t_\t_\t_\t_
            3\tMara\tMara\tPROPN\t_\t_\t_\t_\t_\t_
            4\tElling\tElling\tPROPN\t_\t_\t_\t_\t_\tEntity=1)
            5\tslept\tsleep\tVERB\t_\t_\t_\t_\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_

            # newpar
            # sent_id = a-2
            1\tShe\tshe\tPRON\t_\t_\t_\t_\t_\tEntity=(1-person-giv:act-sssss-cf1-1-ana)
            2\twoke\twake\tVERB\t_\t_\t_\t_\t_\t_
            """;

    @Test
    void textMentionsAndNamesAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.conllu");
        Files.writeString(file, ARTICLE);
        CorefReader.Article article = CorefReader.read(file);
        String text = Objects.requireNonNull(article.document().content());

        assertEquals("Tarn's Mara Elling slept. \n\nShe woke ", text);
        assertEquals(
                List.of("Tarn", "Tarn's Mara Elling", "She"),
                article.mentions().stream()
                        .map(mention -> mention.span().in(text))
                        .toList());
        CorefReader.Mention person = article.mentions().get(1);
        assertEquals(
                List.of("Mara", "Elling"),
                person.name().stream().map(span -> span.in(text)).toList());
        CorefReader.Mention pronoun = article.mentions().getLast();
        assertEquals(person.group(), pronoun.group());
        assertTrue(pronoun.pronoun() && pronoun.plain());
    }
}

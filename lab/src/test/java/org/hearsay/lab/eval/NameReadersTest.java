package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameReadersTest {
    private static final String NEWSWIRE = """
            1\t-DOCSTART-\tO

            1\tOda\tB-PER
            2\tBrisk\tI-PER
            3\tleft\tO
            4\tTarn\tB-LOC
            5\t,\tO
            6\t"\tO
            7\tsoon\tO
            8\t"\tO
            9\t.\tO

            1\t-DOCSTART-\tO

            1\tTarn\tI-ORG
            2\tRovers\tI-ORG
            """;

    private static final String NEWS = """
            # newpar
            1\tHarbour\t_\t_\tNNP\t_\t4\t_\t_\tEntity=(1-person-new-sssss-cf1-3-coref
            2\tMinister\t_\t_\tNNP\t_\t4\t_\t_\t_
            3\tOda\t_\t_\tNNP\t_\t4\t_\t_\t_
            4\tBrisk\t_\t_\tNNP\t_\t0\troot\t_\tEntity=1)
            5\tmet\t_\t_\tVBD\t_\t4\t_\t_\t_
            6\tthe\t_\t_\tDT\t_\t7\t_\t_\tEntity=(2-organization-new-sssss-cf2-2-coref
            7\tUniversity\t_\t_\tNNP\t_\t4\t_\t_\t_
            8\tof\t_\t_\tIN\t_\t9\t_\t_\t_
            9\tTarn\t_\t_\tNNP\t_\t7\t_\t_\tSpaceAfter=No|Entity=(3-place-new-sssss-cf3-1-sgl)2)
            10\t.\t_\t_\t.\t_\t4\t_\t_\t_
            """;

    @Test
    void newswireIsReadAsItIsPrinted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.conllu");
        Files.writeString(file, NEWSWIRE);
        List<LabelledNames> texts = ConllReader.read(file);

        assertEquals("Oda Brisk left Tarn, \"soon\".", texts.getFirst().text().strip());
        assertEquals(List.of("PERSON Oda Brisk", "PLACE Tarn"), shown(texts.getFirst()));
        assertEquals(List.of("ORGANISATION Tarn Rovers"), shown(texts.getLast()));
    }

    @Test
    void namesOfMentionsAreWithoutTitlesAndTheOuterOnes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.conllu");
        Files.writeString(file, NEWS);
        assertEquals(List.of("PERSON Oda Brisk", "ORGANISATION University of Tarn"), shown(GumReader.read(file)));
    }

    private static List<String> shown(LabelledNames labelled) {
        return labelled.names().stream()
                .map(name -> name.kind() + " " + name.span().in(labelled.text()))
                .toList();
    }
}

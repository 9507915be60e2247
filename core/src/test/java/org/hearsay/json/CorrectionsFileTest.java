package org.hearsay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Correction;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Corrections;
import org.junit.jupiter.api.Test;

class CorrectionsFileTest {
    /** The example on the page of the reference. */
    private static String example() throws Exception {
        String page = Files.readString(Path.of("../docs/reference/corrections.md"));
        int begin = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(begin, page.indexOf("```", begin));
    }

    @Test
    void theExampleOfTheReferenceIsReadWhole() throws Exception {
        Corrections read = CorrectionsFile.read("example.json", example());
        assertEquals(List.of(), read.unreadable());
        assertEquals(5, read.corrections().size());
        assertTrue(read.corrections().getFirst() instanceof Correction.Join);
        assertEquals("example.json, line 4", read.corrections().getFirst().place());
    }

    @Test
    void whatIsMarkedCanBeReadAgain() throws Exception {
        String marked = CorrectionsFile.marked(
                example(),
                List.of(new CorrectionOutcome(2, "x", CorrectionOutcome.Status.NOT_FOUND, "nothing is called “Y”")));
        assertTrue(marked.contains("\"status\" : \"not-found\""), marked);
        assertEquals(
                CorrectionsFile.read("e", example()).corrections().size(),
                CorrectionsFile.read("e", marked).corrections().size());
    }

    @Test
    void aFileThatIsNoneSaysWhy() {
        for (String json :
                List.of("", "[]", "{", "{\"corrections\":{}}", "{\"corrections\":[{]}", "{\"schema\":\"x\"}")) {
            assertThrows(IllegalArgumentException.class, () -> CorrectionsFile.read("f", json), json);
        }
    }

    @Test
    void aCorrectionThatCannotBeReadSaysWhyAndWhere() {
        for (String one : List.of(
                "7",
                "{}",
                "{\"operation\":\"merge\",\"entities\":[\"A\"]}",
                "{\"operation\":\"merge\",\"entities\":[\"A\",\" \"]}",
                "{\"operation\":\"split\",\"entity\":\"A\"}",
                "{\"operation\":\"split\",\"entity\":\"A\",\"articles\":[7]}",
                "{\"operation\":\"rename\",\"entity\":\"A\",\"too\":\"B\"}",
                "{\"operation\":\"speaker\",\"article\":\"a\",\"speaker\":\"A\"}",
                "{\"operation\":\"speaker\",\"article\":\"a\",\"span\":[1],\"speaker\":\"A\"}",
                "{\"operation\":\"speaker\",\"article\":\"a\",\"span\":[1,2],\"quote\":\"x\",\"speaker\":\"A\"}")) {
            Corrections read = CorrectionsFile.read("f", "{\"corrections\":[\n\n" + one + "]}");
            assertEquals(1, read.unreadable().size(), one);
            assertEquals("f, line 3", read.unreadable().getFirst().place(), one);
        }
    }
}

package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.json.CorrectionsFile;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Corrections;

/**
 * The file of {@code --corrections}.
 *
 * @param json its content
 * @param corrections what it says
 */
record UserCorrections(String json, Corrections corrections) {
    /** Throws {@link IllegalArgumentException}, with the reason, where the file holds no corrections. */
    static UserCorrections read(Path file) throws IOException {
        String json = Files.readString(file);
        return new UserCorrections(json, CorrectionsFile.read(file.toString(), json));
    }

    /** Tells of those that hold nowhere; {@code outcomes} are those of all stories or articles. */
    static void tell(List<CorrectionOutcome> outcomes, Tally tally) {
        for (CorrectionOutcome outcome : CorrectionOutcome.overall(outcomes)) {
            if (!outcome.applied()) {
                tally.tell("correction " + outcome.inWords());
            }
        }
    }

    /** The file with what became of each correction. */
    String marked(List<CorrectionOutcome> outcomes) {
        return CorrectionsFile.marked(json, CorrectionOutcome.overall(outcomes));
    }
}

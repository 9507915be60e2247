package org.hearsay.report;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;

/** Puts what the stages found together, with the timeline. Thread-safe. */
public interface ReportBuilder {
    /** The comparison of one story. */
    Comparison build(
            Story story,
            List<TextFamily> families,
            List<LinkedEntity> entities,
            List<Claim> claims,
            List<Conflict> conflicts);
}

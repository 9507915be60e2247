package org.hearsay.report;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;

/** To come. */
public final class TimelineReportBuilder implements ReportBuilder {
    @Override
    public Comparison build(
            Story story,
            List<TextFamily> families,
            List<LinkedEntity> entities,
            List<Claim> claims,
            List<Conflict> conflicts) {
        return new Comparison(story, families, entities, claims, conflicts, List.of());
    }
}

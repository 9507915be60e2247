package org.hearsay.lab.eval;

import java.util.List;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.tagger.FoundName;

/**
 * A text with its names.
 *
 * @param id of the text in its corpus
 * @param text made of the corpus's tokens
 * @param names in text order; they do not overlap
 */
public record LabelledNames(String id, String text, List<Name> names) {
    public LabelledNames {
        names = List.copyOf(names);
    }

    /** Names that were found, as labels are written. */
    static List<Name> of(List<FoundName> found) {
        return found.stream()
                .map(name -> new Name(name.span(), Kind.of(name.type())))
                .toList();
    }

    /** What a name names; the order is that of the tagger's kinds. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER;

        /** The kind of an entity's type; groups are organisations here. */
        public static Kind of(EntityType type) {
            return switch (type) {
                case PERSON -> PERSON;
                case ORGANISATION, GROUP -> ORGANISATION;
                case PLACE -> PLACE;
                case OTHER -> OTHER;
            };
        }
    }

    /** A name and where it stands. */
    public record Name(TextSpan span, Kind kind) {}
}

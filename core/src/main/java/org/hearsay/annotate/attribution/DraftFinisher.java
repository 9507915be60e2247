package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Makes attributions of drafts: their ids, how much of them is quoted and what is quoted inside them.
 *
 * @param quotations the outermost quotations of the text, in text order
 */
record DraftFinisher(String text, List<TextSpan> quotations) {
    /** The attributions of drafts in the order of their contents. */
    List<Attribution> finish(List<Draft> drafts) {
        List<Attribution> attributions = new ArrayList<>();
        int quotation = 0;
        for (Draft draft : drafts) {
            TextSpans content = new TextSpans(draft.content());
            while (quotation < quotations.size() && quotations.get(quotation).end() <= content.begin()) {
                quotation++;
            }
            List<TextSpan> inside = new ArrayList<>();
            for (int i = quotation; i < quotations.size() && quotations.get(i).begin() < content.end(); i++) {
                if (content.overlaps(quotations.get(i))) {
                    inside.add(quotations.get(i));
                }
            }
            String id = "a" + (attributions.size() + 1);
            attributions.add(new Attribution(
                    id,
                    kind(content, inside),
                    draft.confidence(),
                    spans(draft.source()),
                    spans(draft.cue()),
                    content,
                    null,
                    null,
                    nested(id, inside)));
        }
        return attributions;
    }

    private static @Nullable TextSpans spans(@Nullable TextSpan span) {
        return span == null ? null : TextSpans.of(span);
    }

    /** Direct if no word of the content is outside the marks but "that". */
    private static Attribution.Kind kind(TextSpans content, List<TextSpan> inside) {
        if (inside.isEmpty()) {
            return Attribution.Kind.INDIRECT;
        }
        int all = content.spans().stream().mapToInt(TextSpan::length).sum();
        int quoted = inside.stream().mapToInt(TextSpan::length).sum();
        return all - quoted <= "that ".length() ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    }

    private List<Attribution> nested(String id, List<TextSpan> inside) {
        List<Attribution> nested = new ArrayList<>();
        for (TextSpan outer : inside) {
            for (TextSpan span : Quotations.nested(text, outer)) {
                nested.add(new Attribution(
                        id + "." + (nested.size() + 1),
                        Attribution.Kind.DIRECT,
                        Draft.WITHOUT_CUE,
                        null,
                        null,
                        TextSpans.of(span),
                        null,
                        null,
                        List.of()));
            }
        }
        return nested;
    }
}

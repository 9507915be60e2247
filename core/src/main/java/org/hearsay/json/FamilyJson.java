package org.hearsay.json;

import java.util.List;
import java.util.function.Function;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextReuse;
import org.hearsay.model.WireCredit;

/** Writes a text family: who tells the same text, what each shares, adds and drops, and what is taken from other families. */
final class FamilyJson {
    private final JsonLine out;
    /** The spans of an article of the story, by its id. */
    private final Function<String, SpanJson> spans;

    FamilyJson(JsonLine out, Function<String, SpanJson> spans) {
        this.out = out;
        this.spans = spans;
    }

    void write(TextFamily family) {
        String original = family.original().article();
        out.beginObject()
                .field("id", family.id())
                .field("original", original)
                .field("originalReason", JsonNames.of(family.original().reason()))
                .field("agency", family.agency())
                .name("members")
                .beginArray();
        family.members().forEach(member -> member(member, original));
        out.endArray().name("reuse").beginArray();
        family.reuse().forEach(this::reuse);
        out.endArray().endObject();
    }

    private void member(TextFamily.Member member, String original) {
        SpanJson own = spans.apply(member.article());
        out.beginObject().field("article", member.article()).field("share", member.share());
        copies("copies", member.article(), member.copies());
        own.places(out, "added", member.added());
        spans.apply(original).places(out, "dropped", member.dropped());
        out.name("credits").beginArray();
        for (WireCredit credit : member.credits()) {
            out.beginObject().field("agency", credit.agency()).field("kind", JsonNames.of(credit.kind()));
            own.span(out, "span", credit.span());
            out.endObject();
        }
        out.endArray().endObject();
    }

    private void copies(String name, String article, List<TextFamily.CopiedPassage> copies) {
        out.name(name).beginArray();
        for (TextFamily.CopiedPassage copy : copies) {
            out.beginObject();
            spans.apply(article).span(out, "span", copy.span());
            out.field("otherArticle", copy.otherArticle());
            spans.apply(copy.otherArticle()).span(out, "otherSpan", copy.otherSpan());
            out.endObject();
        }
        out.endArray();
    }

    private void reuse(TextReuse reuse) {
        out.beginObject().field("article", reuse.article()).field("from", reuse.from());
        copies("passages", reuse.article(), reuse.passages());
        out.field("why", reuse.why()).endObject();
    }
}

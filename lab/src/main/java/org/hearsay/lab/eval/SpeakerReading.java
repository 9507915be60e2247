package org.hearsay.lab.eval;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What became of one label.
 *
 * @param label the label
 * @param text the article's text
 * @param found the attribution with its speaker; null if it was not found
 * @param entity the entity that the speaker was resolved to; null if none
 * @param merged whether that entity also holds a mention of another labelled person
 */
record SpeakerReading(
        LabelledSpeaker label,
        String text,
        @Nullable Attribution found,
        @Nullable Entity entity,
        boolean merged) {
    private static final int CONTEXT = 500;

    @Nullable
    Speaker speaker() {
        return found == null ? null : found.speaker();
    }

    /** Whether the right one was found, however sure. */
    boolean right() {
        if (found == null) {
            return false;
        }
        Entity entity = entity();
        if (entity == null) {
            return label.speaker().isEmpty() || calledSo();
        }
        if (label.speaker().isEmpty()) {
            return label.elsewhere().stream()
                    .anyMatch(span -> entity.mentions().stream().anyMatch(span::overlaps));
        }
        return label.meets(entity.mentions()) || sameName(entity);
    }

    /** Without an entity, called by just the labelled name: a campaign, a work. */
    private boolean calledSo() {
        Speaker speaker = speaker();
        if (speaker == null) {
            return false;
        }
        return switch (speaker.kind()) {
            case NAMED_PERSON, NAMED_ORGANISATION, DOCUMENT ->
                label.speaker().stream().anyMatch(span -> plain(span.in(text)).equals(plain(speaker.name())));
            case ANONYMOUS, UNNAMED_GROUP, UNNAMED_PERSON -> false;
        };
    }

    private static List<String> plain(String name) {
        List<String> words = Words.lowerCase(name);
        return words.stream()
                .dropWhile(word -> word.matches("the|a|an|from|by"))
                .toList();
    }

    /** The labelled name in other words: the last name alone, or with the same first name. */
    private boolean sameName(Entity entity) {
        List<String> name = Words.lowerCase(entity.name());
        List<String> labelled = Words.lowerCase(label.speaker().getFirst().in(text));
        if (label.lastName() == null || name.isEmpty()) {
            return name.equals(labelled);
        }
        List<String> last = Words.lowerCase(label.lastName().in(text));
        return name.containsAll(last) && (name.equals(last) || name.getFirst().equals(labelled.getFirst()));
    }

    /** Whether the output shows the speaker without a caution. */
    boolean certain() {
        Speaker speaker = speaker();
        return speaker != null && speaker.certain();
    }

    boolean kindRight() {
        Speaker speaker = speaker();
        return speaker != null && speaker.kind() == label.kind();
    }

    boolean via() {
        return found != null && found.via() != null;
    }

    boolean namedPerson() {
        return label.kind() == SourceKind.NAMED_PERSON && !label.joint();
    }

    /** One line of positions: what was found, at which characters. */
    String line() {
        Speaker speaker = speaker();
        return String.format(
                Locale.ROOT,
                "%s %-11s %s @%d: %s%s%s%s%s",
                label.id(),
                label.form(),
                label.article(),
                label.source().begin(),
                found == null ? "not found " : right() ? "" : certain() ? "WRONG, CERTAIN " : "wrong ",
                right() && !certain() ? "right but unclear " : "",
                kindRight()
                        ? ""
                        : "kind " + label.kind() + " read as " + (speaker == null ? null : speaker.kind()) + " ",
                label.via() == via() ? "" : via() ? "no via " : "via missed ",
                merged ? "merged" : "");
    }

    /** The same with the words around it, for the terminal. */
    String shown() {
        int begin = Math.max(0, Math.min(label.source().begin(), label.content().begin()) - CONTEXT);
        int end = Math.min(
                text.length(), Math.max(label.source().end(), label.content().end()) + CONTEXT / 2);
        String marked = text.substring(begin, label.source().begin())
                + "⟦" + label.source().in(text) + "⟧"
                + text.substring(
                        label.source().end(), Math.max(end, label.source().end()));
        String wanted = label.speaker().isEmpty()
                ? "nobody"
                : label.speaker().getFirst().in(text);
        return "\n" + line() + "\n  wanted " + wanted + ", found " + (entity == null ? "nobody" : entity.name()) + "; "
                + speaker() + "\n  via " + (found == null ? null : found.via()) + "\n  "
                + marked.replaceAll("\\R", "⏎");
    }
}

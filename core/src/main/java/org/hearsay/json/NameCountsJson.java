package org.hearsay.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.LinkedEntity.NameCount;

/** Writes how often each outlet uses each name: {@code {outlet:{voice:{name:count}}}}. */
final class NameCountsJson {
    private NameCountsJson() {}

    static void write(JsonLine out, List<NameCount> counts) {
        Map<String, Map<String, Map<String, Integer>>> byOutlet = new LinkedHashMap<>();
        for (NameCount count : counts) {
            byOutlet.computeIfAbsent(count.outlet(), outlet -> new LinkedHashMap<>())
                    .computeIfAbsent(JsonNames.of(count.voice()), voice -> new LinkedHashMap<>())
                    .merge(count.name(), count.count(), Integer::sum);
        }
        out.name("names").beginObject();
        byOutlet.forEach((outlet, byVoice) -> {
            out.name(outlet).beginObject();
            byVoice.forEach((voice, byName) -> {
                out.name(voice).beginObject();
                byName.forEach(out::field);
                out.endObject();
            });
            out.endObject();
        });
        out.endObject();
    }
}

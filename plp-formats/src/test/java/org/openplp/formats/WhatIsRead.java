package org.openplp.formats;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.testsupport.RecordParts;

/**
 * What is on record in a record of core, a line for each fact by the names of its components: independent of the forms by which it was read, and by which it
 * would be written again. What is not on record has no line, so that a component that is added changes none.
 */
final class WhatIsRead {
    private final List<String> lines = new ArrayList<>();

    private WhatIsRead() {}

    /**
     * The lines of a record.
     *
     * @param name with which each line begins
     * @param record the record
     * @return such as {@code dossier.memberships[0].adult = YES}
     */
    static List<String> in(String name, Record record) {
        WhatIsRead read = new WhatIsRead();
        read.report(name, record);
        return read.lines;
    }

    /** The lines of one dossier that the other does not have, and the other way round; the places of entries in a file, and why a fact is not on record, make none. */
    static List<String> differences(Dossier one, Dossier other) {
        Set<String> lines = new LinkedHashSet<>(in("dossier", one));
        List<String> others = in("dossier", other);
        List<String> added =
                others.stream().filter(line -> !lines.contains(line)).toList();
        others.forEach(lines::remove);
        return Stream.concat(lines.stream(), added.stream()).toList();
    }

    private void report(String path, Object value) {
        if (value instanceof Recorded<?> fact) {
            fact.value().ifPresent(there -> report(path, there));
            if (fact.isNone()) {
                lines.add(path + " = none");
            }
        } else if (value instanceof Optional<?> ending) {
            ending.ifPresent(there -> report(path, there));
        } else if (value instanceof Entries<?> log) {
            if (log.isKnown()) {
                List<Object> entries = new ArrayList<>();
                for (int i = 0; i < log.size(); i++) {
                    entries.add(log.entry(i));
                }
                report(path, entries);
            }
        } else if (value instanceof List<?> entries) {
            if (entries.isEmpty()) {
                lines.add(path + " = []");
            }
            for (int i = 0; i < entries.size(); i++) {
                report(path + "[" + i + "]", entries.get(i));
            }
        } else if (value instanceof Record record) {
            int before = lines.size();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                report(path + "." + component.getName(), RecordParts.of(record, component));
            }
            if (lines.size() == before) {
                lines.add(path + " = {}");
            }
        } else if (value != Answer.UNKNOWN) {
            lines.add(path + " = " + (value instanceof Enum<?> word ? word.name() : value));
        }
    }
}

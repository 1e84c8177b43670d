package org.openplp.formats.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.core.fact.Contradictions;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.TableStopped;
import org.openplp.formats.wording.JsonText;

/** The rows of a table below its headings, read by the reader of dossiers, so that a cell may hold what a key may and is refused for the same reasons. */
final class MemberRows {
    private static final String NONE = "none";
    private static final String MEMBERSHIPS = "memberships";
    private static final Pattern NUMBER_AT_THE_END = Pattern.compile("(.*?)([0-9]+)");

    private static final EntryReader<Dossier> READER =
            EntryReader.of(Dossier.class).checkedBy(MemberRows::contradictions);

    private final Headings headings;
    private final List<TableRow> rows;
    private final List<Map<MemberColumn, String>> values = new ArrayList<>();
    private final List<TableDefect> defects = new ArrayList<>();

    MemberRows(Headings headings, List<TableRow> rows) {
        this.headings = headings;
        this.rows = rows;
        for (TableRow row : rows) {
            values.add(values(row));
        }
    }

    private Map<MemberColumn, String> values(TableRow row) {
        Map<MemberColumn, String> found = new EnumMap<>(MemberColumn.class);
        headings.places().forEach((column, place) -> {
            TableRow.Cell cell = row.cell(place);
            if (cell.isBroken()) {
                add(row, column.key(), Defect.at(column.key(), "table.cell-broken"));
            } else if (!cell.isEmpty()) {
                found.put(column, Vocabulary.ofAllLanguages().value(column, cell.text()));
            }
        });
        return found;
    }

    /** Gives ids to the rows without one. */
    void number(String first, Set<String> inUse) throws TableStopped {
        values.forEach(row -> inUse.add(row.getOrDefault(MemberColumn.ID, "")));
        Matcher parts = NUMBER_AT_THE_END.matcher(first);
        if (!parts.matches()) {
            throw new IllegalArgumentException("an id without a number at its end");
        }
        int width = parts.group(2).length();
        long next = Long.parseLong(parts.group(2));
        for (int i = 0; i < values.size(); i++) {
            Map<MemberColumn, String> row = values.get(i);
            while (!row.containsKey(MemberColumn.ID)) {
                String number = Long.toString(next++);
                String id = parts.group(1) + "0".repeat(Math.max(0, width - number.length())) + number;
                if (PersonalText.isNumberOfAPerson(id)) {
                    throw new TableStopped(rows.get(i).number(), "", Defect.at("id", TableDefect.NUMBERS_OUT));
                }
                if (inUse.add(id)) {
                    row.put(MemberColumn.ID, id);
                }
            }
        }
    }

    /** The members, of whom a dossier may know versions of the house rules; what stops them is among the defects. */
    List<Membership> read(Set<String> versions) {
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            values.get(i).forEach((column, text) -> {
                if (!text.equals(NONE)) {
                    refusePersonal(row, column, text, versions);
                }
            });
        }
        ReadEntry<Dossier> read = READER.read("members.json", JsonText.of(this::write));
        read.defects().stream().map(PlacedDefect::defect).forEach(defect -> add(defect, 0));
        defects.sort((one, other) -> Integer.compare(one.row(), other.row()));
        List<Membership> members = new ArrayList<>();
        read.entry().map(Dossier::memberships).ifPresent(log -> {
            for (int i = 0; i < log.size(); i++) {
                members.add(log.entry(i));
            }
        });
        return members;
    }

    private void refusePersonal(TableRow row, MemberColumn column, String text, Set<String> versions) {
        boolean isId = column == MemberColumn.ID || column == MemberColumn.ACTOR;
        if (isId && PersonalText.isNumberOfAPerson(text)) {
            add(row, column.key(), Defect.at(column.key(), "table.id-personal"));
        } else if (isId && PersonalText.couldBeAName(text)) {
            add(row, column.key(), Defect.at(column.key(), "table.id-name"));
        } else if (column == MemberColumn.HOUSE_RULES && !versions.contains(text) && !PersonalText.isVersion(text)) {
            add(row, column.key(), Defect.at(column.key(), "table.version"));
        }
    }

    List<TableDefect> defects() {
        return defects;
    }

    /** What stops a dossier to which as many members were added last. */
    List<TableDefect> inDossier(Dossier whole, int added) {
        Intake.defects(whole).forEach(defect -> add(defect, whole.memberships().size() - added));
        return defects;
    }

    /** What a dossier calls its versions of the house rules. */
    static Set<String> versions(Dossier dossier) {
        Set<String> versions = new TreeSet<>();
        Log<HouseRules> houseRules = dossier.partnership().houseRules();
        for (int i = 0; houseRules.isKnown() && i < houseRules.size(); i++) {
            houseRules.entry(i).version().value().ifPresent(versions::add);
        }
        return versions;
    }

    /** The ids of all that a dossier knows by one. */
    static void ids(Dossier dossier, Set<String> ids) {
        ids.add(dossier.partnership().id());
        ids(dossier.memberships(), Membership::id, ids);
        ids(dossier.appointments(), entry -> entry.id(), ids);
        ids(dossier.messages(), entry -> entry.id(), ids);
        ids(dossier.reports(), entry -> entry.id(), ids);
        ids(dossier.evaluations(), entry -> entry.id(), ids);
        ids(dossier.incidents(), entry -> entry.id(), ids);
    }

    private static <E> void ids(Log<E> log, Function<E, String> id, Set<String> ids) {
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            ids.add(id.apply(log.entry(i)));
        }
    }

    private static List<Defect> contradictions(Dossier dossier) {
        Map<String, String> firstUses = new HashMap<>();
        return Contradictions.collect()
                .inEach(MEMBERSHIPS, dossier.memberships(), member -> {
                    List<Defect> found = new ArrayList<>(member.contradictions());
                    if (!member.id().isBlank() && firstUses.putIfAbsent(member.id(), member.id()) != null) {
                        found.add(Defect.at("id", "table.id-twice"));
                    }
                    return found;
                })
                .found();
    }

    private void add(Defect defect, int before) {
        FactPath entry = defect.path()
                .outermostEntry()
                .filter(path -> path.parent().equals(FactPath.of(MEMBERSHIPS)))
                .orElse(FactPath.ROOT);
        int place = entry.place() - before;
        if (place < 0) {
            defects.add(new TableDefect(0, "", defect));
        } else {
            FactPath inside = defect.path().inside(entry).orElseThrow();
            add(rows.get(place), inside.toString(), new Defect(inside, defect.code(), defect.values()));
        }
    }

    private void add(TableRow row, String key, Defect defect) {
        defects.add(new TableDefect(row.number(), headings.lettersOf(key), defect));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(MEMBERSHIPS);
        for (Map<MemberColumn, String> row : values) {
            json.writeStartObject();
            for (String group : groups(row)) {
                write(json, group, row);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Set<String> groups(Map<MemberColumn, String> row) {
        Set<String> groups = new TreeSet<>();
        row.keySet().forEach(column -> groups.add(column.key().split("\\.", -1)[0]));
        return groups;
    }

    /** A key, or a group of keys: that it did not happen is said of the group as a whole. */
    private static void write(JsonGenerator json, String group, Map<MemberColumn, String> row) throws IOException {
        Map<String, String> inner = new HashMap<>();
        for (Map.Entry<MemberColumn, String> cell : row.entrySet()) {
            String key = cell.getKey().key();
            if (key.equals(group)) {
                json.writeStringField(group, cell.getValue());
            } else if (key.startsWith(group + ".")) {
                inner.put(key.substring(group.length() + 1), cell.getValue());
            }
        }
        if (inner.size() == 1 && NONE.equals(inner.get("date"))) {
            json.writeStringField(group, NONE);
        } else if (!inner.isEmpty()) {
            json.writeObjectFieldStart(group);
            for (String key : new TreeSet<>(inner.keySet())) {
                json.writeStringField(key, inner.get(key));
            }
            json.writeEndObject();
        }
    }
}

package org.openplp.formats.table;

import java.util.ArrayList;
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
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.record.Contradictions;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Tables;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.TableStopped;
import org.openplp.formats.workbook.FoundEntry;
import org.openplp.formats.workbook.FoundValues;
import org.openplp.formats.workbook.PlacedJson;

/** The rows of a table below its headings. The reader of dossiers reads them, so a cell may hold what a key may, and is refused for the same reasons. */
final class MemberRows {
    private static final String MEMBERSHIPS = Headings.MEMBERSHIPS;
    private static final String NONE = "none";
    private static final Table MEMBERS = Tables.of(MEMBERSHIPS);
    private static final Column ID = MEMBERS.column("id").orElseThrow();
    private static final Column ACTOR = MEMBERS.column("actor").orElseThrow();
    private static final Column HOUSE_RULES =
            MEMBERS.column("acknowledgement.houseRules").orElseThrow();
    private static final Pattern NUMBER_AT_THE_END = Pattern.compile("(.*?)([0-9]+)");

    private static final EntryReader<Dossier> READER =
            EntryReader.of(Dossier.class).checkedBy(MemberRows::contradictions);

    private final Headings headings;
    private final List<TableRow> rows;
    private final List<FoundEntry> values = new ArrayList<>();
    private final List<TableDefect> defects = new ArrayList<>();

    MemberRows(Headings headings, List<TableRow> rows) {
        this.headings = headings;
        this.rows = rows;
        for (TableRow row : rows) {
            values.add(values(row));
        }
        defects.addAll(headings.titles());
    }

    private FoundEntry values(TableRow row) {
        FoundEntry found = FoundEntry.at(new Place(row.number(), 1), headings.language());
        headings.places().forEach((column, place) -> {
            TableRow.Cell cell = row.cell(place);
            if (cell.isBroken()) {
                add(row, column.key(), Defect.at(column.key(), "table.cell-broken"));
            } else if (!cell.isEmpty()) {
                found.put(column, cell.text(), new Place(row.number(), place + 1));
            }
        });
        return found;
    }

    /** Gives ids to the rows without one. */
    void number(String first, Set<String> inUse) throws TableStopped {
        values.forEach(row -> inUse.add(row.text(ID).orElse("")));
        Matcher parts = NUMBER_AT_THE_END.matcher(first);
        if (!parts.matches()) {
            throw new IllegalArgumentException("an id without a number at its end");
        }
        int width = parts.group(2).length();
        long next = Long.parseLong(parts.group(2));
        for (int i = 0; i < values.size(); i++) {
            FoundEntry row = values.get(i);
            while (row.text(ID).isEmpty()) {
                String number = Long.toString(next++);
                String id = parts.group(1) + "0".repeat(Math.max(0, width - number.length())) + number;
                if (OpaqueId.hasNumberOfAPerson(id)) {
                    throw new TableStopped(rows.get(i).number(), "", Defect.at("id", TableDefect.NUMBERS_OUT));
                }
                if (inUse.add(id)) {
                    row.put(ID, id, row.start());
                }
            }
        }
    }

    /** Reads the members, given the versions of the house rules in a dossier, and adds to the defects what stops them. */
    List<Membership> read(Set<String> versions) {
        for (int i = 0; i < rows.size(); i++) {
            for (Column column : List.of(ID, ACTOR, HOUSE_RULES)) {
                TableRow row = rows.get(i);
                values.get(i).text(column).ifPresent(text -> refusePersonal(row, column, text, versions));
            }
        }
        List<PlacedDefect> found = new ArrayList<>();
        ReadEntry<Dossier> read = READER.read("members.json", json(found));
        found.stream().map(PlacedDefect::defect).forEach(defect -> add(defect, 0));
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

    private void refusePersonal(TableRow row, Column column, String text, Set<String> versions) {
        if (text.equals(NONE)) {
            return;
        }
        boolean isId = !column.equals(HOUSE_RULES);
        if (isId && OpaqueId.isWellFormed(text) && OpaqueId.hasNumberOfAPerson(text)) {
            add(row, column.key(), Defect.at(column.key(), DefectCode.ID_INVALID));
        } else if (isId && PersonalText.couldBeAName(text)) {
            add(row, column.key(), Defect.at(column.key(), "table.id-name"));
        } else if (!isId && !versions.contains(text) && !PersonalText.isVersion(text)) {
            add(row, column.key(), Defect.at(column.key(), "table.version"));
        }
    }

    List<TableDefect> defects() {
        return defects;
    }

    /** The defects of a dossier whose last members, of the given number, were just added. */
    List<TableDefect> inDossier(Dossier whole, int added) {
        Intake.defects(whole).forEach(defect -> add(defect, whole.memberships().size() - added));
        return defects;
    }

    /** The names of the versions of the house rules in a dossier. */
    static Set<String> versions(Dossier dossier) {
        Set<String> versions = new TreeSet<>();
        Entries<HouseRules> houseRules = dossier.partnership().houseRules();
        for (int i = 0; houseRules.isKnown() && i < houseRules.size(); i++) {
            houseRules.entry(i).version().value().ifPresent(versions::add);
        }
        return versions;
    }

    /** Adds all ids of a dossier. */
    static void ids(Dossier dossier, Set<String> ids) {
        ids.add(dossier.partnership().id());
        ids(dossier.memberships(), Membership::id, ids);
        ids(dossier.appointments(), entry -> entry.id(), ids);
        ids(dossier.messages(), entry -> entry.id(), ids);
        ids(dossier.reports(), entry -> entry.id(), ids);
        ids(dossier.evaluations(), entry -> entry.id(), ids);
        ids(dossier.incidents(), entry -> entry.id(), ids);
    }

    private static <E> void ids(Entries<E> log, Function<E, String> id, Set<String> ids) {
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

    /** The rows as the format writes them. Words that no closed list has are reported as defects. */
    private String json(List<PlacedDefect> found) {
        FoundValues members = new FoundValues(found);
        List<PlacedJson.Found> all = new ArrayList<>();
        for (FoundEntry row : values) {
            all.add(members.of(MEMBERS, row, FactPath.of(MEMBERSHIPS).entry(all.size())));
        }
        PlacedJson.Found list = PlacedJson.Found.list(all, Place.START);
        return PlacedJson.of(PlacedJson.Found.group(Map.of(MEMBERSHIPS, list), Place.START))
                .text();
    }
}

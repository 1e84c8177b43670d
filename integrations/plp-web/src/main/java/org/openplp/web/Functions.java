package org.openplp.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.comparison.ComparedFiles;
import org.openplp.formats.comparison.ComparisonJson;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.document.NormsJson;
import org.openplp.formats.document.NormsReport;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionJson;
import org.openplp.formats.permission.PermissionReport;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.schema.Schema;
import org.openplp.formats.schema.Starter;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;

/** The functions by name. Each takes the options of a call and returns the text that the corresponding command prints. */
final class Functions {
    private static final Map<String, Function<Request, String>> BY_NAME = Map.ofEntries(
            Map.entry("acts", request -> ActList.of(request.texts())),
            Map.entry("calendar", Functions::calendar),
            Map.entry("check", request -> Functions.report(request, ReportFormat.JSON)),
            Map.entry("diff", Functions::diff),
            Map.entry("duties", Functions::duties),
            Map.entry("engine", Functions::engine),
            Map.entry("explain", Functions::explain),
            Map.entry("labels", request -> PageTexts.labels(request.language())),
            Map.entry(
                    "look",
                    request -> Look.of(LastLook.at(request, read -> check(request, read, request.on())), request)),
            Map.entry(
                    "may",
                    request -> new PermissionJson(request.messages(), DefectTexts.inLanguage(request.language()))
                            .of(answered(request))),
            Map.entry(
                    "mayText",
                    request -> PermissionReport.of(
                            PageFormat.TEXT, new Manner(request.messages(), false, false), answered(request))),
            Map.entry("members", MembersOfTable::of),
            Map.entry("norms", Functions::norms),
            Map.entry(
                    "report",
                    request -> Functions.report(
                            request, request.word("format", ReportFormat.values(), ReportFormat.JSON))),
            Map.entry(
                    "schema",
                    request -> request.word("schema", Schema.values(), Schema.DOSSIER)
                            .text(request.language())),
            Map.entry("starter", Functions::starter),
            Map.entry("toJson", request -> new DossierWriter().asJson(sound(request))),
            Map.entry("toYaml", request -> new DossierWriter().asYaml(sound(request))),
            Map.entry("words", request -> PageTexts.words(request.language())));

    private Functions() {}

    static String call(String function, Request request) {
        Function<Request, String> known = BY_NAME.get(function);
        if (known == null) {
            throw Request.unknown(
                    "function", function, BY_NAME.keySet().stream().sorted());
        }
        return known.apply(request);
    }

    private static Check check(Request request, ReadDossier read, LocalDate day) {
        if (day.getYear() < 0 || day.isAfter(DossierSnapshot.LAST_DAY)) {
            throw Refusal.argument("on.invalid", "a day to look at is of a year from 0 to 9999, and not " + day);
        }
        return Plp.withBook(request.book()).reading(request.reading()).check(read, day);
    }

    /** What is found in the dossier of a request. */
    private static Check check(Request request) {
        return LastLook.same(request).orElseGet(() -> check(request, LastLook.read(request), request.on()));
    }

    private static Dossier sound(Request request) {
        return request.sound("dossier", LastLook.read(request));
    }

    private static Assessment assessment(Request request, String which, ReadDossier read, LocalDate day) {
        request.sound(which, read);
        return check(request, read, day).assessment();
    }

    private static String report(Request request, ReportFormat format) {
        Check check = check(request);
        return format == ReportFormat.TEXT
                ? ReportDocument.text(out -> ReportFormat.textToKeep(request.manner(), out), List.of(check.checked()))
                : format.of(request.manner(), check.checked());
    }

    private static String duties(Request request) {
        Check check = check(request);
        ReadDossier read = check.checked().read();
        return read.dossier().isEmpty()
                ? ReportFormat.JSON.of(request.manner(), check.checked())
                : new DutiesJson(request.messages(), request.isOn("all")).of(read, duties(request, check.assessment()));
    }

    private static Duties duties(Request request, Assessment assessment) {
        LocalDate on = request.on();
        LocalDate until = request.day("until").orElse(on.plusYears(1));
        if (until.isBefore(on)) {
            throw Refusal.argument("until.before", "until " + until + " is before on " + on);
        }
        if (until.isAfter(on.plusYears(Duties.MOST_YEARS)) || until.isAfter(DossierSnapshot.LAST_DAY)) {
            throw Refusal.argument("until.far", "until is at most " + Duties.MOST_YEARS + " years after on " + on);
        }
        int soon = request.wholeNumber("soon", Assessment.SOON_DAYS);
        if (soon < 0) {
            throw Refusal.argument("soon.invalid", "soon is a number of days, and not " + soon);
        }
        return Duties.of(assessment, until, soon);
    }

    private static String calendar(Request request) {
        Check check = check(request);
        ReadDossier read = check.checked().read();
        request.sound("dossier", read);
        return new DutiesCalendar(request.texts()).of(read, duties(request, check.assessment()));
    }

    private static AnsweredAct answered(Request request) {
        String name = request.required("act");
        if (!ActReader.names().contains(name)) {
            throw Request.unknown("act", name, ActReader.names().stream());
        }
        ReadDossier read = LastLook.read(request);
        Dossier dossier = request.sound("dossier", read);
        String facts = request.text("facts").orElse("{}");
        boolean isJson = facts.stripLeading().startsWith("{") && request.isOn("factsAreJson");
        ReadEntry<Act> asked = new ActReader().read(name, isJson ? name + ".json" : name, facts);
        Act act = asked.entry().orElseThrow(() -> Refusal.act(asked.defects(), request.texts()));
        return new AnsweredAct(
                read,
                act,
                Plp.withBook(request.book()).reading(request.reading()).may(dossier, act));
    }

    private static String diff(Request request) {
        ReadDossier one = request.read("before", "name");
        ReadDossier other = request.read("after", "thenName");
        Assessment was = assessment(request, "before", one, request.on());
        Assessment is =
                assessment(request, "after", other, request.day("thenOn").orElse(request.on()));
        return new ComparisonJson(request.messages()).of(new ComparedFiles(one, other, Assessments.compare(was, is)));
    }

    private static RuleBook catalogue(Request request) {
        return request.book().withLocalBook("local-examples");
    }

    private static String norms(Request request) {
        RuleBook catalogue = catalogue(request);
        RuleBook book = request.day("on").map(catalogue::inForceOn).orElse(catalogue);
        List<NormId> inOrder = book.register().norms().stream().map(Norm::id).toList();
        List<Norm> norms = book.norms().stream()
                .sorted(Comparator.comparing(norm -> place(inOrder.indexOf(norm.id()))))
                .toList();
        return NormsJson.of(request.book(), norms, request.texts());
    }

    private static int place(int inTheRegister) {
        return inTheRegister < 0 ? Integer.MAX_VALUE : inTheRegister;
    }

    private static String explain(Request request) {
        String id = request.required("norm");
        RuleBook catalogue = catalogue(request);
        List<Norm> norms = catalogue.norm(id).map(List::of).orElseGet(() -> catalogue.normsMergedInto(id));
        if (norms.isEmpty()) {
            throw Refusal.argument("norm.unknown", "the rule book has no norm " + id);
        }
        Optional<CheckedFile> checked = request.text("dossier").map(given -> {
            ReadDossier read = LastLook.read(request);
            request.sound("dossier", read);
            return Plp.withBook(catalogue)
                    .reading(request.reading())
                    .check(read, request.on())
                    .checked();
        });
        return NormsReport.explain(PageFormat.TEXT, request.manner(), catalogue, norms, checked);
    }

    private static String starter(Request request) {
        try {
            return Starter.inLanguage(request.language()).of(request.text("id").orElse(Starter.USUAL_ID));
        } catch (IllegalArgumentException unfit) {
            throw Refusal.argument("id.invalid", String.valueOf(unfit.getMessage()));
        }
    }

    private static String engine(Request request) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("name", Engine.name());
            HeadJson.ruleBook(json, request.book());
            json.writeEndObject();
        });
    }
}

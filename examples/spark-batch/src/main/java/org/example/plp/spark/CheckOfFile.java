package org.example.plp.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.norm.Reading;
import scala.Tuple2;

/** The map: reads a file, assesses its dossier and tells what there is to count. The dossier and its assessment stay where they were made. */
final class CheckOfFile implements PairFlatMapFunction<String, Counted, Long> {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final Reading reading;

    CheckOfFile(LocalDate day, Reading reading) {
        this.day = day;
        this.reading = reading;
    }

    @Override
    public Iterator<Tuple2<Counted, Long>> call(String file) {
        // each worker makes the book once, and it is the same everywhere
        Check check = Plp.belgian().reading(reading).check(Path.of(file), day);
        List<Counted> counted =
                check instanceof Check.Invalid ? List.of(new Counted.Unreadable()) : counted(check.assessment());
        return counted.stream().map(one -> new Tuple2<>(one, 1L)).iterator();
    }

    private static List<Counted> counted(Assessment assessment) {
        Partnership partnership = assessment.snapshot().dossier().partnership();
        Zone zone = Zone.of(partnership.policeZone());
        List<Counted> counted = new ArrayList<>();
        counted.add(new Counted.OfPartnership(partnership.id()));
        counted.add(new Counted.OfAnswer(zone, assessment.overall().answer().name()));
        assessment
                .gravest()
                .forEach((norm, outcome) ->
                        counted.add(new Counted.OfNorm(zone, norm.id().value(), outcome.name())));
        return counted;
    }
}
